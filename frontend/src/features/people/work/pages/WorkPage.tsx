import { useMemo } from 'react'

import { useList } from '@/api/pages'
import { useFormat } from '@/shared/format'
import { ClockIcon } from '@/shared/icons'
import { backgroundWords } from '@/shared/messages/en/background'
import { workWords } from '@/shared/messages/en/work'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Empty } from '@/shared/page/Empty'
import { Page, Section } from '@/shared/page/Page'
import { DataTable, type Column } from '@/shared/table/DataTable'
import { FilterSelect } from '@/shared/table/FilterBar'
import { useTableState } from '@/shared/table/useTableState'
import type { Work } from '@/shared/work/useWork'

import { workList } from '../api'
import { StateCell, WhatCell } from '../components/WorkCells'
import { WorkNow } from '../components/WorkNow'

const SHAPE = { sorts: [], filters: ['state'] }
const STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const

/** What is done in the background: now, with its progress, and all of it, with how it ended. */
export function WorkPage() {
  const say = useWords(backgroundWords)
  const sayState = useWords(workWords)
  const control = useTableState(SHAPE)
  const list = useList(workList(control.query))
  const columns = useColumns()
  const states = STATES.map((state) => ({ value: state, label: sayState(state) }))
  return (
    <Page title={say('title')} description={say('description')}>
      {(control.isNarrowed || list.items?.length !== 0) && <WorkNow />}
      <Section
        title={say('all')}
        actions={<FilterSelect control={control} name="state" label={say('state')} options={states} />}
      >
        <DataTable
          label={say('all')}
          list={list}
          columns={columns}
          rowKey={({ id }) => id}
          control={control}
          empty={<Empty icon={ClockIcon} title={say('emptyTitle')} text={say('emptyText')} />}
        />
      </Section>
    </Page>
  )
}

function useColumns(): Column<Work>[] {
  const say = useWords(backgroundWords)
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'what', title: say('what'), cell: (work) => <WhatCell work={work} /> },
      { id: 'state', title: say('state'), width: '10rem', cell: (work) => <StateCell work={work} /> },
      { id: 'asked', title: say('asked'), width: '10rem', cell: ({ created_at }) => <Moment at={created_at} look="ago" /> },
      {
        id: 'took',
        title: say('took'),
        width: '7rem',
        onlyWide: true,
        numeric: true,
        cell: ({ started_at, finished_at }) => started_at && finished_at && format.duration(secondsBetween(started_at, finished_at)),
      },
    ],
    [say, format],
  )
}

function secondsBetween(from: string, to: string): number {
  return (new Date(to).getTime() - new Date(from).getTime()) / 1000
}
