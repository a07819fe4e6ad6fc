import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { Button } from '@/shared/Button'
import { Dialog } from '@/shared/dialog/Dialog'
import { pairWords, workbenchWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'
import { SlowWait } from '@/shared/page/SlowWait'
import { Picker } from '@/shared/picker/Picker'

import type { Both, Round, RoundResult } from '../api'
import { swapNow } from '../decisions'
import { findPairs, priceQuery, swapOf, swapsQuery, type DecisionPrice } from '../workbench'
import { Price } from './Price'
import styles from './SwapDialog.module.css'

export interface SwapDialogProps {
  round: Round
  result: RoundResult
  pair: Both
  onClose: () => void
}

/** Swaps the mentor of a pair with that of another: the cheapest swaps with their prices, and any other. */
export function SwapDialog({ round, result, pair, onClose }: SwapDialogProps) {
  const say = useWords(workbenchWords)
  const query = useQuery(swapsQuery(round.id, result.id, pair))
  const [other, setOther] = useState<Both | null>(null)
  const swap = (with_: Both) => {
    void swapNow(round.id, pair, with_)
    onClose()
  }
  return (
    <Dialog title={say('swapTitle', { mentee: pair.mentee.name, mentor: pair.mentor.name })} onClose={onClose}>
      <div className={styles.swaps}>
        <p className={styles.soft}>{say('swapText')}</p>
        <Loaded query={query} skeleton={<SlowWait text={say('pricingSwaps')} />}>
          {({ items }) => <Options items={items} onSwap={swap} />}
        </Loaded>
        <Picker
          label={say('swapOther')}
          value={other && { id: `${other.mentee.id}.${other.mentor.id}`, title: other.mentee.name, detail: other.mentor.name }}
          find={findPairs(round.id, pair)}
          onChoose={(choice) => setOther(choice && bothOf(choice.id, choice.title, choice.detail ?? ''))}
        />
        {other && <OtherSwap round={round} result={result} pair={pair} other={other} onSwap={() => swap(other)} />}
      </div>
    </Dialog>
  )
}

function Options({ items, onSwap }: { items: readonly (Both & { price: DecisionPrice })[]; onSwap: (other: Both) => void }) {
  const say = useWords(workbenchWords)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  if (items.length === 0) return <p>{say('noSwap')}</p>
  return (
    <ul ref={list} className={styles.options}>
      {items.map((option) => (
        <li key={option.mentee.id} className={styles.option}>
          <Option option={option} price={option.price} onSwap={() => onSwap(option)} />
        </li>
      ))}
    </ul>
  )
}

function OtherSwap({ round, result, pair, other, onSwap }: Omit<SwapDialogProps, 'onClose'> & { other: Both; onSwap: () => void }) {
  const query = useQuery(priceQuery(round.id, result.id, swapOf(pair, other)))
  return (
    <Loaded query={query} skeleton={<Skeleton lines={2} />}>
      {(price) => (
        <div className={styles.option}>
          <Option option={other} price={price} onSwap={onSwap} />
        </div>
      )}
    </Loaded>
  )
}

function Option({ option, price, onSwap }: { option: Both; price: DecisionPrice; onSwap: () => void }) {
  const say = useWords(workbenchWords)
  const sayPair = useWords(pairWords)
  const names = { mentee: option.mentee.name, mentor: option.mentor.name }
  return (
    <>
      <div className={styles.line}>
        <strong>{sayPair('both', names)}</strong>
        {price.is_possible && (
          <Button look="plain" aria-label={say('swapNamed', names)} onClick={onSwap}>
            {say('swap')}
          </Button>
        )}
      </div>
      {price.effect && <Price effect={price.effect} />}
      <p className={styles.soft}>{price.said}</p>
    </>
  )
}

function bothOf(key: string, mentee: string, mentor: string): Both {
  const [menteeId = '', mentorId = ''] = key.split('.')
  return { mentee: { id: menteeId, name: mentee }, mentor: { id: mentorId, name: mentor } }
}
