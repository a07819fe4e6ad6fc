import { useQuery } from '@tanstack/react-query'

import { api } from '@/api/client'
import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { fairnessWords } from '@/shared/messages/en/fairness'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import type { Round, RoundResult } from '../api'
import { useGroupLabel, type Attribute, type Fairness, type Group } from '../fairness'
import styles from './FairnessPart.module.css'
import { FairnessTable } from './FairnessTable'

/** How groups of mentees fare in a result, and who has been left out how often. */
export function FairnessPart({ round, result }: { round: Round; result: RoundResult }) {
  const options = api.queryOptions('get', '/api/rounds/{round_id}/fairness', { params: { path: { round_id: round.id } } })
  const query = useQuery({ ...options, queryKey: [...options.queryKey, result.id] as never })
  return (
    <Loaded query={query} skeleton={<Skeleton lines={8} height="1.5rem" />}>
      {(fairness) => <Attributes round={round} fairness={fairness} />}
    </Loaded>
  )
}

function isTold({ needs_consent, answered, groups }: Attribute): boolean {
  return !needs_consent || (answered !== null && groups.length > 0)
}

/** Who is behind, then attribute by attribute, those with such a group first; those that too few have told at the end. */
function Attributes({ round, fairness }: { round: Round; fairness: Fairness }) {
  const say = useWords(fairnessWords)
  const format = useFormat()
  const told = fairness.attributes.filter(isTold).toSorted((one, other) => Number(hasGap(other)) - Number(hasGap(one)))
  const untold = fairness.attributes.filter((each) => !isTold(each))
  return (
    <div className={styles.part}>
      <Behind round={round} attributes={told} />
      <p className={styles.soft}>{say('text')}</p>
      {!fairness.is_told_anew && <p>{say('earlierReport', { when: format.moment(fairness.told_at) })}</p>}
      {told.map((attribute) => (
        <AttributeCard key={attribute.attribute} attribute={attribute} fairness={fairness} />
      ))}
      {untold.length > 0 && (
        <Card title={say('untold')}>
          <p className={styles.soft}>{say('noConsent', { list: format.list(untold.map(({ attribute }) => say(attribute))) })}</p>
        </Card>
      )}
      <RepeatedCard fairness={fairness} />
    </div>
  )
}

function hasGap({ groups }: Attribute): boolean {
  return groups.some(({ is_behind }) => is_behind)
}

/** The groups that fare worse than chance explains, or else the one that fares worst; and the way to who is left out. */
function Behind({ round, attributes }: { round: Round; attributes: readonly Attribute[] }) {
  const say = useWords(fairnessWords)
  const all = attributes
    .flatMap(({ attribute, groups }) => groups.map((group) => ({ attribute, group })))
    .toSorted((one, other) => gapOf(other.group) - gapOf(one.group))
  const gaps = all.filter(({ group }) => group.is_behind)
  const lowest = gaps.length === 0 && all[0] && gapOf(all[0].group) > 0 ? all[0] : undefined
  return (
    <section className={styles.behind} data-stands-out={gaps.length > 0 || undefined} aria-label={say('standsOut')}>
      {gaps.length === 0 && <p>{say('nobodyBehind')}</p>}
      {gaps.map(({ attribute, group }) => (
        <GroupLine key={`${attribute} ${group.label}`} attribute={attribute} group={group} said="behind" />
      ))}
      {lowest && <GroupLine {...lowest} said="lowest" />}
      {(round.result?.left_out.length ?? 0) > 0 && <Link to={paths.roundPart(round.id, 'leftOut')}>{say('seeLeftOut')}</Link>}
    </section>
  )
}

function gapOf({ coverage, others }: Group): number {
  return coverage === null || others === null ? 0 : others - coverage
}

interface GroupLineProps {
  attribute: Attribute['attribute']
  group: Group
  said: 'behind' | 'lowest'
}

function GroupLine({ attribute, group: { label, coverage, others }, said }: GroupLineProps) {
  const say = useWords(fairnessWords)
  const format = useFormat()
  const nameOf = useGroupLabel(attribute)
  const whole = (share: number | null) => format.percent(Math.round((share ?? 0) * 100) / 100)
  return (
    <p>
      <strong>{say('groupOf', { attribute: say(attribute), group: nameOf(label) })}</strong>{' '}
      {say(said, { coverage: whole(coverage), others: whole(others) })}
    </p>
  )
}

function AttributeCard({ attribute, fairness }: { attribute: Attribute; fairness: Fairness }) {
  const say = useWords(fairnessWords)
  const { groups, hidden, needs_consent, answered } = attribute
  return (
    <Card title={say(attribute.attribute)}>
      {needs_consent && answered !== null && <p className={styles.soft}>{say('consent', { answered, people: fairness.people })}</p>}
      {groups.length > 0 && <FairnessTable attribute={attribute} fairness={fairness} />}
      {groups.some(({ coverage }) => coverage === null) && <p className={styles.soft}>{say('noShare')}</p>}
      {hidden > 0 && <p className={styles.soft}>{say('hiddenText', { count: hidden })}</p>}
    </Card>
  )
}

function RepeatedCard({ fairness: { left_out_before: count, repeated } }: { fairness: Fairness }) {
  const say = useWords(fairnessWords)
  return (
    <Card title={say('repeated')}>
      {count === 0 && <p>{say('nobodyRepeated')}</p>}
      {count !== null && count > 0 && repeated.length === 0 && <p>{say('repeatedCount', { count })}</p>}
      {repeated.length > 0 && (
        <>
          <p className={styles.soft}>{say('repeatedText')}</p>
          <ul className={styles.people}>
            {repeated.map(({ person, times, is_matched }) => (
              <li key={person.id}>
                <Link to={paths.person(person.id)}>{person.name}</Link>{' '}
                <span className={styles.soft}>
                  {[say('times', { count: times }), say(is_matched ? 'matchedNow' : 'again')].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
