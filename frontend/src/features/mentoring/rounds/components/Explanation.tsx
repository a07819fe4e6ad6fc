import { paths } from '@/app/paths'
import { pointsAddingUp } from '@/shared/addingUp'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { pairWords } from '@/shared/messages/en/rounds'
import { policyWords } from '@/shared/messages/en/policy'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'

import { criterionWords } from '../../programmes/policy'
import type { Both, PairExplanation } from '../api'
import type { Standing } from '../decisions'
import { closedBy, criterionOf } from '../explanation'
import styles from './Explanation.module.css'

/** Why two people are a pair or not: what excludes it, its points by criterion, and what the other choice would cost. */
export function Explanation({ explained, standing }: { explained: PairExplanation; standing: Standing }) {
  const say = useWords(pairWords)
  const { parts, points, rules, said } = explained
  return (
    <div className={styles.explanation}>
      <Sum explained={explained} standing={standing} />
      {rules.length > 0 && (
        <Section title={say('rules')}>
          <Sentences sentences={rules} />
        </Section>
      )}
      {said.length > 0 && rules.length === 0 && (
        <Section title={say(points === null ? 'rules' : 'otherwise')}>
          <Sentences sentences={said} />
        </Section>
      )}
      <Section title={say('byCriterion')}>
        <ul className={styles.parts}>
          {pointsAddingUp(parts).map((part) => (
            <PartBar key={part.criterion} part={part} />
          ))}
        </ul>
      </Section>
    </div>
  )
}

function Sum({ explained: { mentee, mentor, points, parts, rules, is_certain }, standing }: { explained: PairExplanation; standing: Standing }) {
  const say = useWords(pairWords)
  const format = useFormat()
  const full = parts.reduce((sum, part) => sum + part.of, 0)
  const sure = is_certain === null ? null : say(is_certain ? 'certainText' : 'openText')
  const words = standing === null ? sure : say(`${standing}Text`)
  return (
    <div>
      <p className={styles.points}>
        {points === null ? say(closedBy(rules, standing === 'locked')) : say('pointsOf', { points: format.number(points), full: format.number(full) })}
      </p>
      {words && <p className={styles.words}>{words}</p>}
      <Profiles pair={{ mentee, mentor }} />
    </div>
  )
}

/** The way to both people. */
export function Profiles({ pair: { mentee, mentor } }: { pair: Both }) {
  const say = useWords(pairWords)
  return (
    <p className={styles.people}>
      {[mentee, mentor].map(({ id, name }) => (
        <Link key={id} to={paths.person(id)}>
          {say('profile', { name })}
        </Link>
      ))}
    </p>
  )
}

/** What one criterion gives, of how much, and why. */
export function PartBar({ part, isAmongPeers = false }: { part: PairExplanation['parts'][number]; isAmongPeers?: boolean }) {
  const { criterion, points, of, reason } = part
  const say = useWords(pairWords)
  const sayPolicy = useWords(policyWords)
  const format = useFormat()
  const name = criterionOf(criterion)
  return (
    <li className={styles.part}>
      <span className={styles.criterion}>{name ? sayPolicy(criterionWords(name, isAmongPeers)) : criterion}</span>
      <span className={styles.share}>{say('share', { points: format.number(points), of: format.number(of) })}</span>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${of === 0 ? 0 : (100 * points) / of}%` }} />
      </span>
      <span className={styles.reason}>{reason}</span>
    </li>
  )
}

/** Sentences one below the other. */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
