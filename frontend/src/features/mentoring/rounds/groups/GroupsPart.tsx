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
import { toggled } from '../decisions'
import { decisionOf, focusedRow, useKeys } from '../usePairKeys'
import { groupList, type PeerGroup } from './api'
import { useGroupColumns } from './groupColumns'
import { decideGroupNow, groupKey, groupStanding } from './groupDecisions'

const GroupDrawer = lazy(async () => ({ default: (await import('./GroupDrawer')).GroupDrawer }))

/** How the list can be ordered and narrowed, by the names of the API. */
const SHAPE: TableShape = { sorts: ['points'], own: '-points', filters: [] }

const PAIR = 2

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
  useDecisionKeys({ round, rows, isOn: mayDecide && shown === null })
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
      {rows.length > 0 && (
        <p className={styles.hints}>
          <span>{say(isRings ? 'ringHint' : 'pairHint')}</span>
          {mayDecide && <span>{say(isRings ? 'keysRing' : 'keys')}</span>}
        </p>
      )}
      <Suspense>
        {shown !== null && (
          <GroupDrawer shown={shown} round={round} result={result} rows={rows} mayDecide={mayDecide} onClose={close} />
        )}
      </Suspense>
    </div>
  )
}

interface DecisionKeys {
  round: Round
  rows: readonly PeerGroup[]
  isOn: boolean
}

/** The keys l and f decide on the group whose row has the focus; of a ring of three, two are forbidden in its drawer. */
function useDecisionKeys({ round, rows, isOn }: DecisionKeys): void {
  useKeys((event) => {
    const pressed = decisionOf(event)
    const place = focusedRow()
    const people = place === null ? undefined : rows[place]?.people
    if (!isOn || !people || pressed === null || document.querySelector('dialog[open]')) return
    if (pressed === 'barred' && people.length > PAIR) return
    event.preventDefault()
    void decideGroupNow(round.id, people, toggled(pressed, groupStanding(people, round)))
  })
}
