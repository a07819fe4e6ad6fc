import type { ReactNode } from 'react'

import { paths } from '@/app/paths'
import { pointsAddingUp } from '@/shared/addingUp'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { policyWords } from '@/shared/messages/en/policy'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'
import { useWeekText } from '@/shared/week/useWeekText'

import { criterionOf } from '../../rounds/explanation'
import type { Suggestion } from '../api'
import styles from './SuggestedMentor.module.css'

export interface SuggestedMentorProps {
  suggestion: Suggestion
  /** Points that a perfect pair would have. */
  full: number
  /** What can be done, or why nothing can. */
  children: ReactNode
}

/** A mentor: how well they fit, when both are free, and why, criterion by criterion. */
export function SuggestedMentor({ suggestion, full, children }: SuggestedMentorProps) {
  const say = useWords(requestWords)
  const format = useFormat()
  const { mentor, title, points } = suggestion
  return (
    <li className={styles.mentor}>
      <p className={styles.who}>
        <Link to={paths.person(mentor.id)} className={styles.name}>
          {mentor.name}
        </Link>
        {title && <span className={styles.soft}>{title}</span>}
        <Standing suggestion={suggestion} />
      </p>
      <p className={styles.points}>{say('points', { points: format.number(points), full: format.number(full) })}</p>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${full === 0 ? 0 : (100 * points) / full}%` }} />
      </span>
      <Together suggestion={suggestion} />
      <Why suggestion={suggestion} />
      <div className={styles.deed}>{children}</div>
    </li>
  )
}

/** What they are to the reader already: a wish of theirs, or proposed to them. */
function Standing({ suggestion: { mentor, wish, offer_id } }: { suggestion: Suggestion }) {
  const say = useWords(requestWords)
  if (wish === null && offer_id === null) return null
  return (
    <span className={styles.standing}>
      {wish !== null && <Tag>{say('wish', { rank: wish })}</Tag>}
      {offer_id !== null && (
        <Link to={paths.offer(offer_id)} aria-label={say('proposedNamed', { name: mentor.name })}>
          {say('proposed')}
        </Link>
      )}
    </span>
  )
}

function Together({ suggestion: { minutes, hours } }: { suggestion: Suggestion }) {
  const { shortDay, span, list, together } = useWeekText()
  const when = hours.map((each) => `${shortDay(each.weekday)} ${span(each)}`)
  return <p className={styles.soft}>{[together(minutes), ...(when.length > 0 ? [list(when)] : [])].join(' · ')}</p>
}

/** The reason that counts most stands there; the others unfold. */
function Why({ suggestion: { mentor, reasons } }: { suggestion: Suggestion }) {
  const say = useWords(requestWords)
  const sayPolicy = useWords(policyWords)
  const format = useFormat()
  return (
    <details className={styles.why}>
      <summary aria-label={[say('why'), mentor.name].join(': ')}>{say('why')}</summary>
      <ul className={styles.reasons}>
        {pointsAddingUp(reasons).map(({ criterion, points, of, reason }) => {
          const name = criterionOf(criterion)
          return (
            <li key={criterion}>
              <span className={styles.criterion}>{name ? sayPolicy(name) : criterion}</span>
              <span className={styles.share}>{say('share', { points: format.number(points), of: format.number(of) })}</span>
              <span className={styles.reason}>{reason}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
