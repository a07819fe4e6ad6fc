import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'

import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { learningWords, resourceKindWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { writeSearch, type SearchParams } from '@/shared/searchParams'
import { DataTable, type Column } from '@/shared/table/DataTable'
import { FilterBar, FilterSelect } from '@/shared/table/FilterBar'
import { FilterPicker } from '@/shared/table/FilterPicker'
import type { TableShape } from '@/shared/table/tableState'
import { useTableState, type TableControl } from '@/shared/table/useTableState'
import { Tag } from '@/shared/Tag'

import { usePlace } from '../../assessments/usePlace'
import { findCompetencies } from '../../competencies/api'
import { useLevels } from '../../competencies/useLevels'
import { providersQuery, resourceList, type Resource } from '../api'
import styles from '../components/Learning.module.css'
import { LearningNav } from '../components/LearningNav'
import { useResourceText } from '../useResourceText'

const ResourceDrawer = lazy(async () => ({ default: (await import('../components/ResourceDrawer')).ResourceDrawer }))
const ResourceDialog = lazy(async () => ({ default: (await import('../components/ResourceDialog')).ResourceDialog }))

const SHAPE: TableShape = {
  sorts: ['title', 'minutes', 'rating'],
  own: '-rating',
  filters: ['competency', 'level', 'longest', 'cost', 'provider', 'kind', 'done', 'state'],
}
const KINDS = Object.keys(resourceKindWords.messages) as Resource['kind'][]
const LENGTHS = [30, 60, 120, 240, 480]

/** What people can learn from, found by what it leads to, how long it takes and what it costs. */
export function CataloguePage() {
  const say = useWords(learningWords)
  const control = useTableState(SHAPE)
  const list = useList(resourceList(control.query))
  const [shown, show] = usePlace('resource')
  const [isAdding, setAdding] = useState(false)
  const actions = list.first?.actions ?? []
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        <>
          {actions.includes('bring_in') && (
            <Link to={paths.completionFiles} look="plain">
              {say('bringIn')}
            </Link>
          )}
          {actions.includes('create') && <Button onClick={() => setAdding(true)}>{say('add')}</Button>}
        </>
      }
    >
      <LearningNav />
      <Filters control={control} items={list.items} seesRetired={actions.includes('create')} />
      <DataTable
        label={say('title')}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        control={control}
        empty={<Empty icon={CareerIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      />
      <Suspense>
        {shown && <ResourceDrawer id={shown} onClose={() => show(undefined)} />}
        {isAdding && <ResourceDialog onClose={() => setAdding(false)} />}
      </Suspense>
    </Page>
  )
}

interface FiltersProps {
  control: TableControl
  items: readonly Resource[] | undefined
  seesRetired: boolean
}

function Filters({ control, items, seesRetired }: FiltersProps) {
  const say = useWords(learningWords)
  const sayKind = useWords(resourceKindWords)
  const { time } = useResourceText()
  const providers = useQuery(providersQuery).data?.items ?? []
  const id = control.state.filters.competency
  const { levels, nameOf } = useLevels(id)
  const chosen = items?.flatMap(({ outcomes }) => outcomes).find(({ competency }) => competency.id === id)?.competency
  return (
    <FilterBar control={control} list="learning" searchLabel={say('search')}>
      <FilterPicker
        control={control}
        name="competency"
        label={say('competency')}
        placeholder={say('anyCompetency')}
        find={findCompetencies}
        chosen={chosen && { id: chosen.id, title: chosen.name }}
      />
      {id && (
        <FilterSelect
          control={control}
          name="level"
          label={say('level')}
          options={levels.map(({ level }) => ({ value: String(level), label: say('levelFrom', { level: nameOf(level) }) }))}
        />
      )}
      <FilterSelect control={control} name="longest" label={say('longest')} options={LENGTHS.map((value) => ({ value: String(value), label: time(value) }))} />
      <FilterSelect
        control={control}
        name="cost"
        label={say('costFilter')}
        options={[
          { value: 'free', label: say('free') },
          { value: 'paid', label: say('paid') },
        ]}
      />
      <FilterSelect control={control} name="provider" label={say('provider')} options={providers.map((value) => ({ value, label: value }))} />
      <FilterSelect control={control} name="kind" label={say('kind')} options={KINDS.map((value) => ({ value, label: sayKind(value) }))} />
      <FilterSelect
        control={control}
        name="done"
        label={say('done')}
        options={[
          { value: 'true', label: say('doneYes') },
          { value: 'false', label: say('doneNo') },
        ]}
      />
      {seesRetired && (
        <FilterSelect control={control} name="state" label={say('show')} unset={say('offered')} options={[{ value: 'retired', label: say('showRetired') }]} />
      )}
    </FilterBar>
  )
}

function useColumns(): Column<Resource>[] {
  const say = useWords(learningWords)
  const sayKind = useWords(resourceKindWords)
  const format = useFormat()
  const { time, cost } = useResourceText()
  return useMemo(
    () => [
      {
        id: 'title',
        title: say('resource'),
        sort: 'title',
        cell: (resource) => <Title resource={resource} about={`${resource.provider} · ${sayKind(resource.kind)}`} />,
      },
      {
        id: 'outcomes',
        title: say('leadsTo'),
        width: '26%',
        cell: ({ outcomes }) =>
          format.list(outcomes.map(({ competency, level }) => say('toLevel', { name: competency.name, level }))) || (
            <span className={styles.soft}>{say('noOutcome')}</span>
          ),
      },
      { id: 'minutes', title: say('length'), sort: 'minutes', width: '6rem', numeric: true, cell: ({ minutes }) => time(minutes) },
      { id: 'cost', title: say('cost'), width: '7rem', numeric: true, cell: cost },
      {
        id: 'quality',
        title: say('rating'),
        sort: 'rating',
        width: '8.5rem',
        numeric: true,
        cell: ({ quality }) =>
          quality.rating === null ? (
            <span className={styles.soft}>{say('notRated')}</span>
          ) : (
            say('ratingOf', { rating: format.number(quality.rating) })
          ),
      },
    ],
    [say, sayKind, format, time, cost],
  )
}

function Title({ resource: { id, title, own, state }, about }: { resource: Resource; about: string }) {
  const say = useWords(learningWords)
  const { pathname, search } = useLocation() as { pathname: string; search: SearchParams }
  return (
    <span className={styles.cell}>
      <Link to={`${pathname}${writeSearch({ ...search, resource: id })}`} keepScroll>
        {title}
      </Link>
      <span className={styles.soft}>
        {about} {own.done_on && <Tag tone="good">{say('completed')}</Tag>} {state === 'retired' && <Tag>{say('retired')}</Tag>}
      </span>
    </span>
  )
}
