import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'

import type { PlanGoal } from '../api'
import styles from './Plan.module.css'

/** The box that says that a goal is reached. */
export function ReachedTick({ goal, onTick }: { goal: PlanGoal; onTick: (isReached: boolean) => void }) {
  const say = useWords(planWords)
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={goal.reached_on !== null} onChange={(event) => onTick(event.target.checked)} />
      {say('reached')}
    </label>
  )
}
