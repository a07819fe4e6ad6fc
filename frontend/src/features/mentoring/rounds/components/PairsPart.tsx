import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { useList } from '@/api/pages'
import { Button } from '@/shared/Button'
import { MentoringIcon } from '@/shared/icons'
import { pairWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import type { SearchParams } from '@/shared/searchParams'
import { DataTable } from '@/shared/table/DataTable'
import { FilterBar } from '@/shared/table/FilterBar'
import type { TableShape } from '@/shared/table/tableState'
import { useTableState } from '@/shared/table/useTableState'

import { useRowKeys } from '../../enrolments/list/useRowKeys'
import { pairList, type Pair, type Round, type RoundResult } from '../api'
import { decideNow, pairKey, standingOf, toggled } from '../decisions'
import { decisionOf, focusedRow, isKey, useKeys } from '../usePairKeys'
import { usePairColumns } from './pairColumns'
import styles from './PairsPart.module.css'

const PairDrawer = lazy(async () => ({ default: (await import('./PairDrawer')).PairDrawer }))
const SwapDialog = lazy(async () => ({ default: (await import('./SwapDialog')).SwapDialog }))
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog')).KeysDialog }))

/** How the list can be ordered and narrowed, by the names of the API. */
const SHAPE: TableShape = { sorts: ['points'], own: '-points', filters: [] }

export interface PairsPartProps {
  round: Round
  result: RoundResult
  mayDecide: boolean
}

/** The pairs of a result: found, explained and decided on without leaving the list. */
export function PairsPart({ round, result, mayDecide }: PairsPartProps) {
  const say = useWords(pairWords)
  const control = useTableState(SHAPE)
  const list = useList(pairList(round.id, result.id, control.query))
  const { shown, show } = useShownPair()
  const columns = usePairColumns({ round, mayDecide })
  const table = useRowKeys()
  const rows: readonly Pair[] = list.items ?? []
  const [swapping, setSwapping] = useState<Pair | null>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  useDecisionKeys({ round, rows, isOn: mayDecide && shown === null, onSwap: setSwapping })
  useKeys((event) => {
    if (isKey(event, '?') && !document.querySelector('dialog[open]')) setShowsKeys(true)
  })
  return (
    <div ref={table} className={styles.part}>
      <FilterBar control={control} list="pairs" searchLabel={say('search')} />
      <DataTable
        label={say('title')}
        list={list}
        columns={columns}
        rowKey={pairKey}
        control={control}
        empty={<Empty icon={MentoringIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      />
      {rows.length > 0 && (
        <p className={styles.hints}>
          <span>{say('certainHint')}</span>
          <Button look="quiet" className={styles.keys} aria-keyshortcuts="?" onClick={() => setShowsKeys(true)}>
            {say('keys')}
          </Button>
        </p>
      )}
      <Suspense>
        {shown !== null && (
          <PairDrawer
            shown={shown}
            round={round}
            result={result}
            rows={rows}
            mayDecide={mayDecide}
            onShow={(pair) => show(pairKey(pair))}
            onClose={() => show(null)}
          />
        )}
        {swapping && <SwapDialog round={round} result={result} pair={swapping} onClose={() => setSwapping(null)} />}
        {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
      </Suspense>
    </div>
  )
}

interface DecisionKeys {
  round: Round
  rows: readonly Pair[]
  isOn: boolean
  onSwap: (pair: Pair) => void
}

/** The keys l, f and s decide on the pair whose row has the focus. */
function useDecisionKeys({ round, rows, isOn, onSwap }: DecisionKeys): void {
  useKeys((event) => {
    const pressed = decisionOf(event)
    const swaps = isKey(event, 's')
    const place = focusedRow()
    const pair = place === null ? undefined : rows[place]
    if (!isOn || !pair || document.querySelector('dialog[open]') || (pressed === null && !swaps)) return
    event.preventDefault()
    if (pressed === null) onSwap(pair)
    else void decideNow(round.id, pair, toggled(pressed, standingOf(pair, round)))
  })
}

/** The pair whose drawer is open, by the address. */
function useShownPair(): { shown: string | null; show: (key: string | null) => void } {
  const search: SearchParams = useSearch({ strict: false })
  const navigate = useNavigate()
  return {
    shown: [search.pair ?? null].flat()[0] ?? null,
    show: (key) =>
      void navigate({
        to: '.',
        search: ((before: SearchParams) => ({ ...before, pair: key ?? undefined })) as never,
        replace: true,
        resetScroll: false,
      }),
  }
}
