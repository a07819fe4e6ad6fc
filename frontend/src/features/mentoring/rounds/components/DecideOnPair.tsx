import { Button, type ButtonLook } from '@/shared/Button'
import { pairWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'

import type { Both } from '../api'
import { decideNow, toggled, type Standing } from '../decisions'
import styles from './DecideOnPair.module.css'

export interface DecideOnPairProps {
  roundId: string
  pair: Both
  standing: Standing
  look: ButtonLook
}

/** Locks a pair or forbids it; a second press takes it back. */
export function DecideOnPair({ roundId, pair, standing, look }: DecideOnPairProps) {
  const say = useWords(pairWords)
  const names = { mentee: pair.mentee.name, mentor: pair.mentor.name }
  const isLocked = standing === 'locked'
  const isBarred = standing === 'barred'
  return (
    <span className={styles.decide}>
      <Button
        look={look}
        aria-label={say(isLocked ? 'unlockNamed' : 'lockNamed', names)}
        onClick={() => void decideNow(roundId, pair, toggled('locked', standing))}
      >
        {say(isLocked ? 'unlock' : 'lock')}
      </Button>
      <Button
        look={look}
        aria-label={say(isBarred ? 'allowNamed' : 'forbidNamed', names)}
        onClick={() => void decideNow(roundId, pair, toggled('barred', standing))}
      >
        {say(isBarred ? 'allow' : 'forbid')}
      </Button>
    </span>
  )
}
