import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import { useList } from '@/api/pages'
import { MentoringIcon } from '@/shared/icons'
import { groupWords } from '@/shared/messages/en/groups'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import type { SearchParams } from '@/shared/searchParams'
import { DataTable } from '@/shared/table/DataTable'
import { FilterBar } from '@/shared/table/FilterBar'
import type { TableShape } from '@/shared/table/tableState'
import { useTableState } from '@/shared/table/useTableState'

import { useRowKeys } from '../../enrolments/list/useRowKeys'
import type { Round, RoundResult } from '../api'
import styles from '../components/PairsPart.module.css'
import { groupList, type PeerGroup } from './api'
import { useGroupColumns } from './groupColumns'
import { groupKey } from './groupDecisions'

const GroupDrawer = lazy(async () => ({ default: (await import('./GroupDrawer')).GroupDrawer }))

/** How the list can be ordered and narrowed, by the names of the API. */
const SHAPE: TableShape = { sorts: ['points'], own: '-points', filters: [] }

export interface GroupsPartProps {
  round: Round
  result: RoundResult
  mayDecide: boolean
}

/** The pairs or rings of a result among peers: found, explained and decided on without leaving the list. */
export function GroupsPart({ round, result, mayDecide }: GroupsPartProps) {
  const say = useWords(groupWords)
  const control = useTableState(SHAPE)
  const list = useList(groupList(round.id, result.id, control.query))
  const search: SearchParams = useSearch({ strict: false })
  const navigate = useNavigate()
  const columns = useGroupColumns({ round, mayDecide })
  const table = useRowKeys()
  const rows: readonly PeerGroup[] = list.items ?? []
  const shown = [search.pair ?? null].flat()[0] ?? null
  const close = () =>
    void navigate({
      to: '.',
      search: ((before: SearchParams) => ({ ...before, pair: undefined })) as never,
      replace: true,
      resetScroll: false,
    })
  const isRings = round.among === 'rings'
  return (
    <div ref={table} className={styles.part}>
      <FilterBar control={control} list="pairs" searchLabel={say('search')} />
      <DataTable
        label={say(isRings ? 'rings' : 'pairs')}
        list={list}
        columns={columns}
        rowKey={({ people }) => groupKey(people)}
        control={control}
        empty={<Empty icon={MentoringIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      />
      {rows.length > 0 && <p className={styles.hints}>{say(isRings ? 'ringHint' : 'pairHint')}</p>}
      <Suspense>
        {shown !== null && (
          <GroupDrawer shown={shown} round={round} result={result} rows={rows} mayDecide={mayDecide} onClose={close} />
        )}
      </Suspense>
    </div>
  )
}
