import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import { Button, IconButton } from '@/shared/Button'
import { Dialog } from '@/shared/dialog/Dialog'
import { ArrowDownIcon, ArrowUpIcon } from '@/shared/icons'
import { useFormat } from '@/shared/format'
import { pairWords, workbenchWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'
import { SlowWait } from '@/shared/page/SlowWait'

import { stepOf } from '../../enrolments/list/useRowKeys'
import { explanationQuery, type Both, type Pair, type Round, type RoundResult } from '../api'
import { decideNow, pairKey, standingOf, toggled } from '../decisions'
import { useOfferStates } from '../publishing/useOfferStates'
import { decisionOf, isKey, useKeys } from '../usePairKeys'
import { DecideOnPair } from './DecideOnPair'
import { Explanation, Profiles } from './Explanation'
import explanation from './Explanation.module.css'
import { NextBest } from './NextBest'
import styles from './PairDrawer.module.css'

const OfferTag = lazy(async () => ({ default: (await import('../publishing/OfferTag')).OfferTag }))
const SwapDialog = lazy(async () => ({ default: (await import('./SwapDialog')).SwapDialog }))

export interface PairDrawerProps {
  /** The pair's key. */
  shown: string
  round: Round
  result: RoundResult
  /** The list as it stands, to go through it. */
  rows: readonly Pair[]
  mayDecide: boolean
  onShow: (pair: Both) => void
  onClose: () => void
}

/** Why two people are a pair or not, beside the list; j and k go through it, l and f decide. */
export function PairDrawer({ shown, round, result, rows, mayDecide, onShow, onClose }: PairDrawerProps) {
  const say = useWords(pairWords)
  const [mentee = '', mentor = ''] = shown.split('.')
  const query = useQuery(explanationQuery(round.id, result.id, { mentee, mentor }))
  const at = rows.findIndex((pair) => pairKey(pair) === shown)
  // Nothing is decided on a pair that could not be explained.
  const both: Both | undefined = query.isError ? undefined : (rows[at] ?? query.data)
  const named: Both | undefined = rows[at] ?? query.data
  const offer = useOfferStates(round).get(shown)
  const standing = both ? standingOf(both, round) : null
  const [isSwapping, setSwapping] = useState(false)
  const isMade = query.data?.standing === 'made' || query.data?.standing === 'locked'
  useKeys((event) => {
    if (document.querySelectorAll('dialog[open]').length > 1) return
    const next = at === -1 ? undefined : rows[at + (stepOf(event) ?? 0)]
    const pressed = decisionOf(event)
    if (next && next !== rows[at]) onShow(next)
    else if (pressed && both && mayDecide) void decideNow(round.id, both, toggled(pressed, standing))
    else if (isKey(event, 's') && both && isMade && mayDecide) setSwapping(true)
    else return
    event.preventDefault()
  })
  return (
    <Dialog
      place="end"
      title={named ? say('both', { mentee: named.mentee.name, mentor: named.mentor.name }) : say('one')}
      onClose={onClose}
      footer={
        <>
          <NeighbourButtons before={rows[at - 1]} after={at === -1 ? undefined : rows[at + 1]} onShow={onShow} />
          {both && isMade && mayDecide && (
            <Button aria-keyshortcuts="s" onClick={() => setSwapping(true)}>
              {say('swap')}
            </Button>
          )}
          {both && mayDecide && <DecideOnPair roundId={round.id} pair={both} standing={standing} look="plain" />}
        </>
      }
    >
      <Suspense>
        {offer && (
          <p className={styles.offer}>
            <OfferTag state={offer} />
          </p>
        )}
      </Suspense>
      <Loaded query={query} skeleton={<Waiting pair={rows[at]} />}>
        {(explained) => (
          <div className={styles.parts}>
            <Explanation explained={explained} standing={standing} />
            <NextBest key={shown} round={round} result={result} pair={explained} mayDecide={mayDecide} onAsk={onShow} />
          </div>
        )}
      </Loaded>
      <Suspense>
        {isSwapping && both && <SwapDialog round={round} result={result} pair={both} onClose={() => setSwapping(false)} />}
      </Suspense>
    </Dialog>
  )
}

/** What is known at once, from the list, while the price of the other choice is worked out. */
function Waiting({ pair }: { pair?: Pair }) {
  const say = useWords(pairWords)
  const sayMore = useWords(workbenchWords)
  const format = useFormat()
  return (
    <div className={styles.waiting}>
      {pair && (
        <div>
          {pair.points !== null && <p className={explanation.points}>{sayMore('points', { points: format.number(pair.points) })}</p>}
          <Profiles pair={pair} />
        </div>
      )}
      <SlowWait text={say('pricing')} />
      <Skeleton lines={8} height="1.5rem" />
    </div>
  )
}

function NeighbourButtons({ before, after, onShow }: { before?: Pair; after?: Pair; onShow: PairDrawerProps['onShow'] }) {
  const say = useWords(pairWords)
  return (
    <span className={styles.neighbours}>
      <IconButton
        label={say('previous')}
        icon={<ArrowUpIcon />}
        disabled={!before}
        aria-keyshortcuts="k"
        onClick={() => before && onShow(before)}
      />
      <IconButton
        label={say('following')}
        icon={<ArrowDownIcon />}
        disabled={!after}
        aria-keyshortcuts="j"
        onClick={() => after && onShow(after)}
      />
    </span>
  )
}
