import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { OrgUnitIcon } from '@/shared/icons'
import { orgUnitWords } from '@/shared/messages/en/org-units'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { Picker } from '@/shared/picker/Picker'
import type { SearchParams } from '@/shared/searchParams'
import { TreeView } from '@/shared/tree/TreeView'
import { useTree } from '@/shared/tree/useTree'

import { findUnits, loadParts, unitChoice, unitTreeQuery, type OrgUnit } from '../api'
import { UnitRow } from '../components/UnitRow'
import { UNIT_NODE } from '../units'
import styles from './OrgUnitsPage.module.css'

const AddUnitDialog = lazy(async () => ({ default: (await import('../components/AddUnitDialog')).AddUnitDialog }))

/** What the organisation is divided into, as a tree. */
export function OrgUnitsPage() {
  const say = useWords(orgUnitWords)
  const { unit, find } = useFound()
  const [isAdding, setAdding] = useState(false)
  const query = useQuery({ ...unitTreeQuery(unit), placeholderData: (before) => before })
  const mayCreate = query.data?.top.actions.includes('create') ?? false
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        mayCreate && (
          <Button look="main" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )
      }
    >
      <search>
        <Picker
          look="search"
          label={say('find')}
          placeholder={say('findHint')}
          find={findUnits}
          value={unit && query.data?.focus ? unitChoice(query.data.focus) : null}
          onChoose={(choice) => find(choice?.id)}
        />
      </search>
      <Loaded query={query} skeleton={<Skeleton lines={8} height="2rem" />}>
        {(found) =>
          found.focus ? (
            <UnitTree found={found} selected={unit} />
          ) : (
            <Empty icon={OrgUnitIcon} title={say('emptyTitle')} text={say(mayCreate ? 'emptyText' : 'emptyTextReader')} />
          )
        }
      </Loaded>
      <Suspense>{isAdding && <AddUnitDialog parent={null} onClose={() => setAdding(false)} />}</Suspense>
    </Page>
  )
}

type Found = Awaited<ReturnType<ReturnType<typeof unitTreeQuery>['queryFn']>>

function UnitTree({ found, selected }: { found: Found; selected: string | undefined }) {
  const say = useWords(orgUnitWords)
  const navigate = useNavigate()
  const seed = useMemo(
    () => ({
      roots: found.top.items,
      path: found.above,
      focus: found.focus,
      below: found.parts?.items ?? [],
      cursor: found.parts?.next_cursor ?? null,
    }),
    [found],
  )
  const control = useTree({ kind: UNIT_NODE, seed, load: loadParts })
  return (
    <>
      <TreeView
        label={say('tree')}
        control={control}
        selected={selected}
        onChoose={({ id }: OrgUnit) => void navigate({ to: paths.orgUnit(id) })}
        render={(unit) => <UnitRow unit={unit} />}
      />
      <p className={styles.keys}>{say('keys')}</p>
    </>
  )
}

/** The unit that was searched for, in the address. */
function useFound() {
  const search: SearchParams = useSearch({ strict: false })
  const navigate = useNavigate()
  return {
    unit: typeof search.unit === 'string' ? search.unit : undefined,
    find: (unit: string | undefined) => void navigate({ to: '.', search: { unit } as never, resetScroll: false }),
  }
}
