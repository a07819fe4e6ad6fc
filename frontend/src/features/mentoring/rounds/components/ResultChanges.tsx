import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { comparisonWords } from '@/shared/messages/en/comparison'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { Tag } from '@/shared/Tag'

import type { Round } from '../api'
import { changesQuery, type ResultChange } from '../comparison'
import styles from './ResultChanges.module.css'
import { useResultName, WhichResults, type WhichResultsProps } from './WhichResults'

const FIRST_SHOWN = 25

export interface ResultChangesProps extends WhichResultsProps {
  round: Pick<Round, 'id' | 'among'>
}

/** Who gains, loses and moves from one result to another. */
export function ResultChanges({ round, results, before, after, onChoose }: ResultChangesProps) {
  const say = useWords(comparisonWords)
  const nameOf = useResultName(round.among)
  const query = useQuery(changesQuery(round.id, before.id, after.id))
  const title = before.is_shown ? say('differsTitle', { aim: nameOf(after) }) : say('differsNamed', { one: nameOf(after), other: nameOf(before) })
  return (
    <Section title={title}>
      {results.length > 2 && <WhichResults round={round} results={results} before={before} after={after} onChoose={onChoose} />}
      <Loaded query={query} skeleton={<Skeleton lines={4} />}>
        {({ gain, lose, move, items }) => (
          <>
            <p className={styles.counts}>
              {items.length === 0
                ? say('same')
                : [say('gain', { count: gain }), say('lose', { count: lose }), say('move', { count: move })].join(' · ')}
            </p>
            {items.length > 0 && <ChangeTable key={`${before.id} ${after.id}`} items={items} />}
          </>
        )}
      </Loaded>
    </Section>
  )
}

const TONES = { gains: 'good', loses: 'bad', moves: 'calm' } as const

/** What a cell is of, where the headings have no room. */
function Label({ children }: { children: string }) {
  return (
    <span className={styles.label} aria-hidden="true">
      {children}
    </span>
  )
}

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
          {(showsAll ? items : items.slice(0, FIRST_SHOWN)).map(({ person, kind, before, after, points }) => (
            <tr key={person.id}>
              <th scope="row">
                {person.name} <Tag tone={TONES[kind]}>{say(kind)}</Tag>
              </th>
              <td>
                <Label>{say('before')}</Label> {names(before)}
              </td>
              <td>
                <Label>{say('after')}</Label> {names(after)}
              </td>
              <td>
                <Label>{say('points')}</Label> {format.change(points)}
              </td>
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
