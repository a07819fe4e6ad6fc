import { Button, type ButtonLook } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { groupWords } from '@/shared/messages/en/groups'
import { useWords } from '@/shared/messages/words'

import styles from '../components/DecideOnPair.module.css'
import { toggled, type Standing } from '../decisions'
import type { People } from './api'
import { decideGroupNow } from './groupDecisions'

const PAIR = 2

export interface DecideOnGroupProps {
  roundId: string
  people: People
  standing: Standing
  look: ButtonLook
}

/** Locks a group or forbids two people; a second press takes it back. Of a ring of three, two are forbidden in its drawer. */
export function DecideOnGroup({ roundId, people, standing, look }: DecideOnGroupProps) {
  const say = useWords(groupWords)
  const format = useFormat()
  const names = { names: format.list(people.map((person) => person.name)) }
  const isLocked = standing === 'locked'
  const isBarred = standing === 'barred'
  return (
    <span className={styles.decide}>
      <Button
        look={look}
        aria-label={say(isLocked ? 'unlockNamed' : 'lockNamed', names)}
        onClick={() => void decideGroupNow(roundId, people, toggled('locked', standing))}
      >
        {say(isLocked ? 'unlock' : 'lock')}
      </Button>
      {people.length === PAIR && (
        <Button
          look={look}
          aria-label={say(isBarred ? 'allowNamed' : 'forbidNamed', names)}
          onClick={() => void decideGroupNow(roundId, people, toggled('barred', standing))}
        >
          {say(isBarred ? 'allow' : 'forbid')}
        </Button>
      )}
    </span>
  )
}
