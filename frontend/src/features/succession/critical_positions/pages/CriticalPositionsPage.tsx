import { useMemo, useState } from 'react'

import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { SeatIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { DataTable, type Column } from '@/shared/table/DataTable'
import { FilterBar, FilterSelect } from '@/shared/table/FilterBar'
import type { TableShape } from '@/shared/table/tableState'
import { useTableState } from '@/shared/table/useTableState'

import { criticalPositionList, type CriticalPosition } from '../api'
import styles from '../components/CriticalPositions.module.css'
import { UNJUDGED } from '../components/JudgementFields'
import { MarkDialog } from '../components/MarkDialog'
import { Signs } from '../components/Signs'

const SHAPE: TableShape = { sorts: ['title', 'exit', 'review'], own: 'title', filters: ['standing'] }
const STANDINGS = ['waiting', 'without_candidates', 'review_due', 'leaving', 'vacant'] as const

/** The seats that must not stay open whose plans one may see. */
export function CriticalPositionsPage() {
  const say = useWords(criticalPositionWords)
  const control = useTableState(SHAPE)
  const [isMarking, setMarking] = useState(false)
  const list = useList(criticalPositionList(control.query))
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        list.first?.may_mark && (
          <>
            <Link to={paths.suggestedPositions} look="plain">
              {say('suggestions')}
            </Link>
            <Button look="main" onClick={() => setMarking(true)}>
              {say('mark')}
            </Button>
          </>
        )
      }
    >
      <FilterBar control={control} list="critical-positions" searchLabel={say('search')}>
        <FilterSelect
          control={control}
          name="standing"
          label={say('filterStanding')}
          options={STANDINGS.map((value) => ({ value, label: say(`standing_${value}`) }))}
        />
      </FilterBar>
      <DataTable
        label={say('title')}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        control={control}
        empty={<Empty icon={SeatIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      />
      {isMarking && <MarkDialog judged={UNJUDGED} onClose={() => setMarking(false)} />}
    </Page>
  )
}

function useColumns(): Column<CriticalPosition>[] {
  const say = useWords(criticalPositionWords)
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'position',
        title: say('position'),
        sort: 'title',
        cell: ({ id, position, org_unit, incumbent }) => (
          <span className={styles.two}>
            <Link to={paths.criticalPosition(id)}>{position.title}</Link>
            <span className={styles.soft}>{[incumbent?.name, org_unit.name].filter(Boolean).join(' · ')}</span>
          </span>
        ),
      },
      {
        id: 'candidates',
        title: say('candidates'),
        width: '6.5rem',
        numeric: true,
        cell: ({ candidates, target_bench }) => say('candidatesOf', { count: candidates.approved, target: target_bench }),
      },
      {
        id: 'waiting',
        title: say('waiting'),
        width: '5.5rem',
        numeric: true,
        cell: ({ candidates }) => candidates.pending || null,
      },
      {
        id: 'exit',
        title: say('exit'),
        width: '7.5rem',
        sort: 'exit',
        numeric: true,
        cell: ({ expected_exit }) => expected_exit && format.day(expected_exit),
      },
      {
        id: 'review',
        title: say('review'),
        width: '7.5rem',
        sort: 'review',
        numeric: true,
        onlyWide: true,
        cell: ({ review_on }) => review_on && format.day(review_on),
      },
      { id: 'signs', title: say('signs'), width: '9rem', cell: (plan) => <Signs plan={plan} /> },
    ],
    [say, format],
  )
}
