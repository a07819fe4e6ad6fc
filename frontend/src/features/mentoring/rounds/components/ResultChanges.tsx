import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { policyWords } from '@/shared/messages/en/policy'
import { comparisonWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { Tag } from '@/shared/Tag'

import { changesQuery, type Result, type ResultChange } from '../comparison'
import styles from './ResultChanges.module.css'

const FIRST_SHOWN = 25

/** Who gains, loses and moves from the result shown to another. */
export function ResultChanges({ roundId, shownId, result }: { roundId: string; shownId: string; result: Result }) {
  const say = useWords(comparisonWords)
  const sayPolicy = useWords(policyWords)
  const query = useQuery(changesQuery(roundId, shownId, result.id))
  return (
    <Section title={say('differsTitle', { aim: sayPolicy(result.objective) })}>
      <Loaded query={query} skeleton={<Skeleton lines={4} />}>
        {({ gain, lose, move, items }) => (
          <>
            <p className={styles.counts}>
              {items.length === 0
                ? say('same')
                : [say('gain', { count: gain }), say('lose', { count: lose }), say('move', { count: move })].join(' · ')}
            </p>
            {items.length > 0 && <ChangeTable key={result.id} items={items} />}
          </>
        )}
      </Loaded>
    </Section>
  )
}

const TONES = { gains: 'good', loses: 'bad', moves: 'calm' } as const

function ChangeTable({ items }: { items: readonly ResultChange[] }) {
  const say = useWords(comparisonWords)
  const format = useFormat()
  const [showsAll, setShowsAll] = useState(false)
  const names = (people: ResultChange['before']) => (people.length === 0 ? say('nobody') : format.list(people.map(({ name }) => name)))
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['who', 'before', 'after', 'points'] as const).map((each) => (
              <th key={each} scope="col">
                {say(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(showsAll ? items : items.slice(0, FIRST_SHOWN)).map(({ mentee, kind, before, after, points }) => (
            <tr key={mentee.id}>
              <th scope="row">
                {mentee.name} <Tag tone={TONES[kind]}>{say(kind)}</Tag>
              </th>
              <td>{names(before)}</td>
              <td>{names(after)}</td>
              <td>{format.number(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!showsAll && items.length > FIRST_SHOWN && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {say('all', { count: items.length })}
        </Button>
      )}
    </div>
  )
}
