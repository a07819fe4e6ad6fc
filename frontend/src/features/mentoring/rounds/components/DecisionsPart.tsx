import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { pairWords, roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'

import type { Decision, Round } from '../api'
import { decideNow, pairKey } from '../decisions'
import styles from './DecisionsPart.module.css'
import { StandingTag } from './StandingTag'

/** What is locked and forbidden, by whom and since when, each with its way back. */
export function DecisionsPart({ round, mayDecide }: { round: Round; mayDecide: boolean }) {
  const say = useWords(roundWords)
  if (round.decisions.length === 0) return <Empty title={say('nothingDecidedTitle')} text={say('nothingDecidedText')} />
  return (
    <ul className={styles.decisions}>
      {round.decisions.map((decision) => (
        <li key={pairKey(decision)} className={styles.decision}>
          <DecisionLine decision={decision} />
          {mayDecide && <TakeBack roundId={round.id} decision={decision} />}
        </li>
      ))}
    </ul>
  )
}

function DecisionLine({ decision: { mentee, mentor, kind, decided_by, decided_at } }: { decision: Decision }) {
  const say = useWords(roundWords)
  const sayPair = useWords(pairWords)
  const format = useFormat()
  return (
    <div className={styles.what}>
      <p className={styles.pair}>
        {sayPair('both', { mentee: mentee.name, mentor: mentor.name })} <StandingTag standing={kind} isCertain={null} />
      </p>
      <p className={styles.facts}>{say('decided', { who: decided_by, when: format.ago(decided_at) })}</p>
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
