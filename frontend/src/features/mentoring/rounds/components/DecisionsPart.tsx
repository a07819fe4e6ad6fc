import { Button } from '@/shared/Button'
import { groupWords } from '@/shared/messages/en/groups'
import { previewWords } from '@/shared/messages/en/policy-preview'
import { adjustmentWords, pairWords, roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Empty } from '@/shared/page/Empty'

import type { Decision, Round } from '../api'
import { adjustNow, decideNow, pairKey } from '../decisions'
import { GroupDecisions } from '../groups/GroupDecisions'
import { nameOfRule } from '../ruleName'
import type { Adjustment } from '../workbench'
import styles from './DecisionsPart.module.css'
import { StandingTag } from './StandingTag'

/** What is locked and forbidden, by whom and since when, each with its way back. */
export function DecisionsPart({ round, mayDecide }: { round: Round; mayDecide: boolean }) {
  const say = useWords(roundWords)
  const sayGroup = useWords(groupWords)
  if (round.group_decisions.length > 0) return <GroupDecisions round={round} mayDecide={mayDecide} />
  const decided = round.decisions.length + round.adjustments.length
  if (decided === 0) {
    const text = round.among === 'rings' ? sayGroup('nothingDecidedRing') : say('nothingDecidedText')
    return <Empty title={say('nothingDecidedTitle')} text={text} />
  }
  return (
    <ul className={styles.decisions}>
      {round.adjustments.map((adjustment) => (
        <AdjustmentItem
          key={`${adjustment.kind}.${adjustment.person?.id ?? adjustment.rule}`}
          roundId={round.id}
          adjustment={adjustment}
          mayDecide={mayDecide}
        />
      ))}
      {round.decisions.map((decision) => (
        <li key={pairKey(decision)} className={styles.decision}>
          <DecisionLine decision={decision} />
          {mayDecide && <TakeBack roundId={round.id} decision={decision} />}
        </li>
      ))}
    </ul>
  )
}

function AdjustmentItem({ roundId, adjustment, mayDecide }: { roundId: string; adjustment: Adjustment; mayDecide: boolean }) {
  const say = useWords(roundWords)
  const text = useAdjustmentText()(adjustment)
  const { kind, person, rule, decided_by, decided_at } = adjustment
  return (
    <li className={styles.decision}>
      <div className={styles.what}>
        <p className={styles.pair}>{text}</p>
        <p className={styles.facts}>
          <Moment at={decided_at} look="ago" say={(when) => say('decided', { who: decided_by, when })} />
        </p>
      </div>
      {mayDecide && (
        <Button
          look="quiet"
          aria-label={say('takeBackThat', { what: text })}
          onClick={() => void adjustNow(roundId, { kind, rule, person_id: person?.id ?? null, amount: 0 })}
        >
          {say('takeBack')}
        </Button>
      )}
    </li>
  )
}

function useAdjustmentText(): (adjustment: Adjustment) => string {
  const say = useWords(adjustmentWords)
  const sayRule = useWords(previewWords)
  return ({ kind, person, rule, amount }) => {
    if (kind === 'rule_off') return say('rule_off', { rule: nameOfRule(rule, sayRule) })
    const name = person?.name ?? ''
    return kind === 'seats' ? say('seats', { name, count: amount }) : say('wider_hours', { name })
  }
}

function DecisionLine({ decision: { mentee, mentor, kind, decided_by, decided_at } }: { decision: Decision }) {
  const say = useWords(roundWords)
  const sayPair = useWords(pairWords)
  return (
    <div className={styles.what}>
      <p className={styles.pair}>
        {sayPair('both', { mentee: mentee.name, mentor: mentor.name })} <StandingTag standing={kind} />
      </p>
      <p className={styles.facts}>
          <Moment at={decided_at} look="ago" say={(when) => say('decided', { who: decided_by, when })} />
        </p>
    </div>
  )
}

function TakeBack({ roundId, decision }: { roundId: string; decision: Decision }) {
  const say = useWords(roundWords)
  const names = { mentee: decision.mentee.name, mentor: decision.mentor.name }
  return (
    <Button look="quiet" aria-label={say('takeBackNamed', names)} onClick={() => void decideNow(roundId, decision, null)}>
      {say('takeBack')}
    </Button>
  )
}
