import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { sidesWords } from '@/shared/messages/en/mentoring'
import { mentoringWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'

import type { Counts, ProgrammeSummary } from '../api'
import styles from './CountsStrip.module.css'

/**
 * How many take part on each side, are to be decided on, and wait; for mentors, the seats that they offer. A figure
 * leads to those whom it counts.
 */
export function CountsStrip({ programme: { id, counts } }: { programme: Pick<ProgrammeSummary, 'id' | 'counts'> }) {
  return (
    <div className={styles.strip}>
      {counts?.map((count) => (
        <SideCounts key={count.side} programmeId={id} count={count} />
      ))}
    </div>
  )
}

function SideCounts({ programmeId, count }: { programmeId: string; count: Counts }) {
  const say = useWords(mentoringWords)
  const saySides = useWords(sidesWords)
  const format = useFormat()
  const { side } = count
  const figures = [
    { name: 'enrolled', label: saySides(side) },
    { name: 'applied', label: say('applied') },
    { name: 'waiting', label: say('waiting') },
  ] as const
  return (
    <dl className={styles.side}>
      {figures.map(({ name, label }) => (
        <div key={name} className={styles.figure} data-main={name === 'enrolled' || undefined}>
          <dt>{label}</dt>
          <dd>
            {count[name] === 0 ? (
              <span className={styles.none}>{format.number(0)}</span>
            ) : (
              <Link to={paths.peopleIn(programmeId, { side, state: name })}>{format.number(count[name])}</Link>
            )}
          </dd>
        </div>
      ))}
      {side === 'mentor' && (
        <div className={styles.figure}>
          <dt>{say('seats')}</dt>
          <dd>{format.number(count.seats)}</dd>
        </div>
      )}
    </dl>
  )
}
