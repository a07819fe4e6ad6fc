import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { groupWords } from '@/shared/messages/en/groups'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import type { Round, RoundResult } from '../api'
import { byReason } from '../leftOut'
import { leftOutQuery } from '../workbench'
import { LeftOutTable } from './LeftOutTable'
import styles from './LeftOutPart.module.css'

export interface LeftOutPartProps {
  round: Round
  result: RoundResult
  mayDecide: boolean
}

/** Who has no mentor, by the reason, and what would help; among peers, who is in no group. */
export function LeftOutPart(props: LeftOutPartProps) {
  const { round, result } = props
  const say = useWords(roundWords)
  const sayGroup = useWords(groupWords)
  const isAmongPeers = round.among !== 'sides'
  const everybody = isAmongPeers ? sayGroup(round.among === 'rings' ? 'everybodyRing' : 'everybodyPair') : say('everybodyText')
  if (result.left_out.length === 0) return <Empty title={say('everybodyTitle')} text={everybody} />
  return isAmongPeers ? <Peers round={round} result={result} /> : <Mentees {...props} />
}

function Mentees(props: LeftOutPartProps) {
  const query = useQuery(leftOutQuery(props.round.id, props.result.id))
  return (
    <Loaded query={query} skeleton={<Skeleton lines={6} height="2rem" />}>
      {({ items }) => (
        <ul className={styles.groups}>
          {items.map((group) => (
            <li key={group.reason} className={styles.group}>
              <LeftOutTable {...props} group={group} />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}

const HELPED = ['rules', 'together', 'taken', 'odd_group', 'too_few_partners', 'no_teacher', 'no_learner', 'no_ring', 'outweighed'] as const

type Helped = (typeof HELPED)[number]

/** What a looser rule of the policy can help against. */
const BY_RULES: ReadonlySet<Helped> = new Set(['rules', 'together', 'odd_group', 'too_few_partners', 'no_ring'])

function isHelped(kind: string | null): kind is Helped {
  return HELPED.some((each) => each === kind)
}

/** Who is in no group, by the reason, each with what would help. */
function Peers({ round, result }: Pick<LeftOutPartProps, 'round' | 'result'>) {
  const say = useWords(roundWords)
  const sayGroup = useWords(groupWords)
  return (
    <ul className={styles.groups}>
      {byReason(result.left_out).map(({ reason, kind, people }) => (
        <li key={reason} className={styles.group}>
          <h2 className={styles.count}>{say('people', { count: people.length })}</h2>
          <p className={styles.reason}>{reason}</p>
          {isHelped(kind) && (
            <p className={styles.reason}>
              {sayGroup(`helps_${kind}`)}{' '}
              {BY_RULES.has(kind) && <Link to={`${paths.programme(round.programme_id)}?part=policy`}>{sayGroup('toPolicy')}</Link>}
            </p>
          )}
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.id} className={styles.person}>
                <Link to={paths.person(person.id)}>{person.name}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
