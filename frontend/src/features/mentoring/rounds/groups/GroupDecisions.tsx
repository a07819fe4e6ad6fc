import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { groupWords } from '@/shared/messages/en/groups'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'

import type { Round } from '../api'
import styles from '../components/DecisionsPart.module.css'
import { StandingTag } from '../components/StandingTag'
import type { GroupDecision } from './api'
import { decideGroupNow, groupKey } from './groupDecisions'
import { GroupNames } from './GroupNames'

/** What is locked and forbidden in a round among peers, each with its way back. */
export function GroupDecisions({ round, mayDecide }: { round: Round; mayDecide: boolean }) {
  return (
    <ul className={styles.decisions}>
      {round.group_decisions.map((decision) => (
        <Decision key={groupKey(decision.people)} decision={decision} roundId={round.id} mayDecide={mayDecide} />
      ))}
    </ul>
  )
}

function Decision({ decision, roundId, mayDecide }: { decision: GroupDecision; roundId: string; mayDecide: boolean }) {
  const say = useWords(groupWords)
  const sayRound = useWords(roundWords)
  const format = useFormat()
  const { people, kind, decided_by, decided_at } = decision
  const names = format.list(people.map((person) => person.name))
  return (
    <li className={styles.decision}>
      <div className={styles.what}>
        <p className={styles.pair}>
          <GroupNames people={people} /> <StandingTag standing={kind} />
        </p>
        <p className={styles.facts}>
          <Moment at={decided_at} look="ago" say={(when) => sayRound('decided', { who: decided_by, when })} />
        </p>
      </div>
      {mayDecide && (
        <Button
          look="quiet"
          aria-label={say('takeBackNamed', { names })}
          onClick={() => void decideGroupNow(roundId, people, null)}
        >
          {say('takeBack')}
        </Button>
      )}
    </li>
  )
}
