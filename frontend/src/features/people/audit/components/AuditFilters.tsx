import { useQuery } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { CloseIcon } from '@/shared/icons'
import { auditWords } from '@/shared/messages/en/audit'
import { useLocale } from '@/shared/messages/locale'
import { useWords } from '@/shared/messages/words'
import { FilterBar, FilterSelect } from '@/shared/table/FilterBar'
import { FilterDay } from '@/shared/table/FilterDay'
import { FilterPicker } from '@/shared/table/FilterPicker'
import type { TableControl } from '@/shared/table/useTableState'

import { accountQuery, findAccounts } from '../../accounts/api'
import { actionsQuery } from '../api'
import { actionName } from '../sentence'

/** What the audit log can be narrowed by; to one subject by a link in an entry, which is undone here. */
export function AuditFilters({ control, subjectName }: { control: TableControl; subjectName: string | undefined }) {
  const say = useWords(auditWords)
  return (
    <FilterBar control={control} list="audit" searchLabel={say('searchLabel')}>
      <ActionFilter control={control} />
      <FilterDay control={control} name="since" label={say('since')} />
      <FilterDay control={control} name="until" label={say('until')} />
      <ActorFilter control={control} />
      {control.state.filters.subject && (
        <Button icon={<CloseIcon size={14} />} onClick={() => control.setFilter('subject', '')}>
          {say('doneTo', { name: subjectName ?? '…' })}
        </Button>
      )}
    </FilterBar>
  )
}

function ActionFilter({ control }: { control: TableControl }) {
  const say = useWords(auditWords)
  const locale = useLocale()
  const { data } = useQuery(actionsQuery)
  const { action } = control.state.filters
  // What the address asks for stays in the list, whether or not the log holds it.
  const actions = new Set([...(data?.items ?? []), ...(action ? [action] : [])])
  const options = [...actions].map((value) => ({ value, label: actionName(value, locale) }))
  return (
    <FilterSelect
      control={control}
      name="action"
      label={say('action')}
      options={options.toSorted((a, b) => a.label.localeCompare(b.label))}
    />
  )
}

function ActorFilter({ control }: { control: TableControl }) {
  const say = useWords(auditWords)
  const id = control.state.filters.actor
  const { data } = useQuery({ ...accountQuery(id ?? ''), enabled: id !== undefined })
  return (
    <FilterPicker
      control={control}
      name="actor"
      label={say('actor')}
      placeholder={say('actorPlaceholder')}
      find={findAccounts}
      chosen={data && { id: data.id, title: data.name }}
    />
  )
}
