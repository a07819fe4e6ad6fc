import { useQuery } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { previewWords } from '@/shared/messages/en/policy-preview'
import { workbenchWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { SlowWait } from '@/shared/page/SlowWait'
import { Tag } from '@/shared/Tag'

import type { Both, Round, RoundResult } from '../api'
import { adjustNow, decideNow } from '../decisions'
import { nameOfRule } from '../ruleName'
import { waysQuery, type WayIn } from '../workbench'
import { Price } from './Price'
import styles from './WaysIn.module.css'

export interface WaysInProps {
  round: Round
  result: RoundResult
  person: Both['mentee']
  mayDecide: boolean
}

/** The smallest changes that would give somebody a mentor, each with what it does to the plan, taken with one press. */
export function WaysIn({ round, result, person, mayDecide }: WaysInProps) {
  const say = useWords(workbenchWords)
  const query = useQuery(waysQuery(round.id, result.id, person.id))
  return (
    <Loaded query={query} skeleton={<SlowWait text={say('pricingWays')} />}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={styles.soft}>{say('noHelp')}</p>
        ) : (
          <ul className={styles.ways}>
            {items.map((way) => (
              <li key={`${way.kind}.${way.mentor?.id ?? way.rule}`} className={styles.way}>
                <p>{way.said}</p>
                {!way.is_certain && <p className={styles.soft}>{say('uncertain')}</p>}
                <div className={styles.line}>
                  <span className={styles.price}>
                    <Price effect={way.effect} />
                    {way.losers.map(({ id, name }) => (
                      <Tag key={id} tone="bad">
                        {say('leftOutInstead', { name })}
                      </Tag>
                    ))}
                  </span>
                  {mayDecide && <Take round={round} person={person} way={way} />}
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function Take({ round, person, way }: { round: Round; person: WaysInProps['person']; way: WayIn }) {
  const { text, take } = useTaking({ round, person, way })
  return <Button onClick={() => void take()}>{text}</Button>
}

/** How a way is taken: a change of the round’s terms, or a lock. */
function useTaking({ round, person, way: { kind, mentor, rule } }: { round: Round; person: WaysInProps['person']; way: WayIn }) {
  const say = useWords(workbenchWords)
  const sayRule = useWords(previewWords)
  const seats = round.adjustments.find((each) => each.kind === 'seats' && each.person?.id === mentor?.id)?.amount ?? 0
  if (kind === 'seat' && mentor) {
    const request = { kind: 'seats', person_id: mentor.id, rule: null, amount: seats + 1 } as const
    return { text: say('applySeat', { name: mentor.name }), take: () => adjustNow(round.id, request) }
  }
  if (kind === 'rule') {
    const request = { kind: 'rule_off', person_id: null, rule, amount: 1 } as const
    return { text: say('applyRule', { rule: nameOfRule(rule, sayRule) }), take: () => adjustNow(round.id, request) }
  }
  if (kind === 'exchange' && mentor) {
    const names = { mentee: person.name, mentor: mentor.name }
    return { text: say('applyExchange', names), take: () => decideNow(round.id, { mentee: person, mentor }, 'locked') }
  }
  const request = { kind: 'wider_hours', person_id: person.id, rule: null, amount: 1 } as const
  return { text: say('applyHours', { name: person.name }), take: () => adjustNow(round.id, request) }
}
