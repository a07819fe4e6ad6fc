import { useQuery } from '@tanstack/react-query'

import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { wishWords } from '@/shared/messages/en/application'
import { fairnessWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import { BACKGROUND, BACKGROUND_ANSWERS } from '../../enrolments/background'
import type { Round, RoundResult } from '../api'
import styles from './FairnessPart.module.css'

type Fairness = components['schemas']['RoundFairness']
type Attribute = Fairness['attributes'][number]
type Group = Attribute['groups'][number]

/** How groups of mentees fare in a result, and who has been left out how often. */
export function FairnessPart({ round, result }: { round: Round; result: RoundResult }) {
  const options = api.queryOptions('get', '/api/rounds/{round_id}/fairness', { params: { path: { round_id: round.id } } })
  const query = useQuery({ ...options, queryKey: [...options.queryKey, result.id] as never })
  return (
    <Loaded query={query} skeleton={<Skeleton lines={8} height="1.5rem" />}>
      {(fairness) => <Attributes fairness={fairness} />}
    </Loaded>
  )
}

function isTold({ needs_consent, answered, groups }: Attribute): boolean {
  return !needs_consent || (answered !== null && groups.length > 0)
}

/** Attribute by attribute; those that too few have told together at the end. */
function Attributes({ fairness }: { fairness: Fairness }) {
  const say = useWords(fairnessWords)
  const format = useFormat()
  const told = fairness.attributes.filter(isTold)
  const untold = fairness.attributes.filter((each) => !isTold(each))
  return (
        <div className={styles.part}>
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

function AttributeCard({ attribute, fairness }: { attribute: Attribute; fairness: Fairness }) {
  const say = useWords(fairnessWords)
  const { groups, hidden, needs_consent, answered } = attribute
  return (
    <Card title={say(attribute.attribute)}>
      {needs_consent && answered !== null && <p className={styles.soft}>{say('consent', { answered, people: fairness.mentees })}</p>}
      {groups.length > 0 && <Groups attribute={attribute} previous={fairness.previous} />}
      {hidden > 0 && <p className={styles.soft}>{say('hiddenText', { count: hidden })}</p>}
    </Card>
  )
}

function Groups({ attribute: { attribute, groups }, previous }: { attribute: Attribute; previous: number | null }) {
  const say = useWords(fairnessWords)
  const label = useLabel(attribute)
  return (
      <table className={styles.table} aria-label={say(attribute)}>
        <thead>
          <tr>
            <th scope="col">{say('group')}</th>
            <th scope="col">{say('people')}</th>
            <th scope="col">{say('coverage')}</th>
            <th scope="col" className={styles.beside}>
              {say('interval')}
            </th>
            <th scope="col">{say('mean')}</th>
            {previous !== null && <th scope="col">{say('change', { number: previous })}</th>}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <GroupRow key={group.label} group={group} name={label(group.label)} hasBefore={previous !== null} />
          ))}
        </tbody>
      </table>
  )
}

function GroupRow({ group, name, hasBefore }: { group: Group; name: string; hasBefore: boolean }) {
  const say = useWords(fairnessWords)
  const format = useFormat()
  const { people, coverage, low, high, mean, change } = group
  const range = say('range', { low: format.percent(low), high: format.percent(high) })
  const sign = change !== null && change > 0 ? '+' : ''
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{format.number(people)}</td>
      <td>
        {format.percent(coverage)} <span className={styles.below}>{range}</span>
      </td>
      <td className={styles.beside}>
        <Interval coverage={coverage} low={low} high={high} />
        <span className={styles.ends}>{range}</span>
      </td>
      <td>{mean === null ? say('hidden') : format.number(mean)}</td>
      {hasBefore && <td>{change === null ? '–' : say('pointsChange', { change: `${sign}${format.number(change * 100)}` })}</td>}
    </tr>
  )
}

/** A share and its interval as a line; the figures stand beside it. */
function Interval({ coverage, low, high }: Pick<Group, 'coverage' | 'low' | 'high'>) {
  return (
    <span className={styles.interval} aria-hidden="true">
      <span className={styles.span} style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
      <span className={styles.point} style={{ left: `${coverage * 100}%` }} />
    </span>
  )
}

function useLabel(attribute: Attribute['attribute']): (label: string) => string {
  const say = useWords(fairnessWords)
  const sayAnswer = useWords(wishWords)
  return (label) => {
    if (label === '') return say('unknown')
    if (attribute === 'level') return say('levelOf', { level: label })
    const known = BACKGROUND_ANSWERS.find((each) => each === label)
    return known && attribute in BACKGROUND ? sayAnswer(known) : label
  }
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
