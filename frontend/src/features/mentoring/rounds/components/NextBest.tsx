import { useQuery } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { pairWords, workbenchWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { Picker } from '@/shared/picker/Picker'

import type { Both, Round, RoundResult } from '../api'
import { decideTogether, instead } from '../decisions'
import { alternativesQuery, findInRound, type AlternativePair, type Side } from '../workbench'
import styles from './NextBest.module.css'
import { Price } from './Price'

export interface NextBestProps {
  round: Round
  result: RoundResult
  pair: Both
  mayDecide: boolean
  /** Shows why, of any other two people. */
  onAsk: (pair: Both) => void
}

/** Whom either of the two could have instead, what that costs, and anybody else to ask about. */
export function NextBest(props: NextBestProps) {
  const { round, result, pair } = props
  const query = useQuery(alternativesQuery(round.id, result.id, pair))
  return (
    <Loaded query={query} skeleton={<Skeleton lines={4} height="1.5rem" />}>
      {({ mentors, mentees }) => (
        <>
          <Others {...props} side="mentor" others={mentors} />
          <Others {...props} side="mentee" others={mentees} />
        </>
      )}
    </Loaded>
  )
}

function Others({ side, others, ...props }: NextBestProps & { side: Side; others: readonly AlternativePair[] }) {
  const say = useWords(workbenchWords)
  const { round, pair, onAsk } = props
  const name = side === 'mentor' ? pair.mentee.name : pair.mentor.name
  return (
    <Section title={say(side === 'mentor' ? 'otherMentors' : 'otherMentees', { name })}>
      {others.length === 0 ? (
        <p className={styles.soft}>{say('noOther')}</p>
      ) : (
        <ul className={styles.others}>
          {others.map((other) => (
            <Other key={other[side].id} other={other} side={side} {...props} />
          ))}
        </ul>
      )}
      <Picker
        look="search"
        label={say(side === 'mentor' ? 'whyNotMentor' : 'whyNotMentee', { name })}
        placeholder={say(side === 'mentor' ? 'whyNotMentor' : 'whyNotMentee', { name })}
        value={null}
        find={findInRound(round.id, side, pair[side].id)}
        onChoose={(choice) => choice && onAsk({ ...pair, [side]: { id: choice.id, name: choice.title } })}
      />
    </Section>
  )
}

function Other({ other, side, round, pair, mayDecide, onAsk }: NextBestProps & { other: AlternativePair; side: Side }) {
  const say = useWords(workbenchWords)
  const sayPair = useWords(pairWords)
  const format = useFormat()
  const names = { mentee: other.mentee.name, mentor: other.mentor.name }
  return (
    <li className={styles.other}>
      <div className={styles.line}>
        <button type="button" className={styles.name} onClick={() => onAsk(other)}>
          {other[side].name}
        </button>
        {other.points !== null && <span className={styles.soft}>{say('points', { points: format.number(other.points) })}</span>}
        {mayDecide && (
          <Button
            look="quiet"
            aria-label={say('insteadNamed', names)}
            onClick={() => void decideTogether(round.id, instead(pair, other), sayPair('lockedNow', names))}
          >
            {say('instead')}
          </Button>
        )}
      </div>
      <Price effect={other.effect} />
      <p className={styles.soft}>{other.said}</p>
    </li>
  )
}
