import { lazy, Suspense, useState } from 'react'

import { useList } from '@/api/pages'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
import { peopleWords } from '@/shared/messages/en/people'
import { useWords } from '@/shared/messages/words'
import { Page } from '@/shared/page/Page'
import { DataTable } from '@/shared/table/DataTable'
import { useTableState } from '@/shared/table/useTableState'

import { FirstSteps } from '../../first_steps/FirstSteps'
import { exportAddress, peopleList, type PersonRow } from '../api'
import { PeopleFilters } from '../components/PeopleFilters'
import { usePeopleColumns } from '../components/peopleColumns'
import { PEOPLE_SHAPE } from '../peopleShape'

const AddPersonDialog = lazy(async () => ({ default: (await import('../components/AddPersonDialog')).AddPersonDialog }))

/** Everybody, found by name or filter. */
export function PeoplePage() {
  const say = useWords(peopleWords)
  const control = useTableState(PEOPLE_SHAPE)
  const list = useList(peopleList(control.query))
  const columns = usePeopleColumns()
  const [isAdding, setAdding] = useState(false)
  const may = new Set<string>(list.first?.actions)
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        <>
          {may.has('export') && <ExportLinks query={control.query} />}
          {may.has('create') && (
            <Button look="main" onClick={() => setAdding(true)}>
              {say('add')}
            </Button>
          )}
        </>
      }
    >
      <PeopleFilters control={control} knowsFormer={may.has('see_former')} locations={locationsIn(list.items ?? [])} />
      <DataTable
        label={say('title')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        control={control}
        empty={<FirstSteps />}
      />
      <Suspense>{isAdding && <AddPersonDialog onClose={() => setAdding(false)} />}</Suspense>
    </Page>
  )
}

function ExportLinks({ query }: { query: Record<string, string> }) {
  const say = useWords(peopleWords)
  return (
    <>
      <Link look="plain" to={exportAddress(query, 'csv')} download>
        {say('exportCsv')}
      </Link>
      <Link look="plain" to={exportAddress(query, 'xlsx')} download>
        {say('exportExcel')}
      </Link>
    </>
  )
}

function locationsIn(people: readonly PersonRow[]): string[] {
  return [...new Set(people.map(({ location }) => location))].filter(Boolean).toSorted()
}
