import { Button } from '@/shared/Button'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'

import { today } from '../../today'
import { activitiesIn, goalName, puttingActivity, puttingGoal } from '../edits'
import { ActivityTick } from './ActivityItem'
import { CourseFinder } from './CourseFinder'
import type { GoalItemProps } from './GoalItem'
import { ActivityShown, GoalFacts, LevelNow, Measure } from './GoalShown'
import styles from './Plan.module.css'
import { ReachedTick } from './ReachedTick'

/** A goal of an active plan: read, and ticked off; changing its words is one press away. */
export function GoalLived({ goal, number, plan, edits, onEdit }: GoalItemProps & { onEdit: () => void }) {
  const say = useWords(planWords)
  const name = goalName(goal, say('goalNumber', { number }))
  return (
    <div className={styles.goalFields} role="group" aria-label={name}>
      <div className={styles.goalHead}>
        <h3 className={`${styles.title} ${styles.grow}`}>{name}</h3>
        <Button look="quiet" id={`edit-${goal.id}`} aria-label={say('editOf', { name })} onClick={onEdit}>
          {say('edit')}
        </Button>
      </div>
      <GoalFacts goal={goal} isRead />
      <Measure goal={goal} />
      <ul className={styles.activities} aria-label={say('activities')}>
        {activitiesIn(edits.values, goal.id).map((activity, place) => (
          <ActivityShown
            key={activity.id}
            activity={activity}
            goal={goal}
            plan={plan}
            tick={
              <ActivityTick
                activity={activity}
                number={place + 1}
                onTick={(isDone) => edits.change(puttingActivity({ ...activity, done_on: isDone ? today() : null }))}
              />
            }
          />
        ))}
      </ul>
      <div className={styles.bar}>
        {goal.competency && !goal.reached_on && <CourseFinder goal={goal} plan={plan} edits={edits} />}
        <LevelNow goal={goal} plan={plan} />
        <ReachedTick goal={goal} onTick={(isReached) => edits.change(puttingGoal({ ...goal, reached_on: isReached ? today() : null }))} />
      </div>
    </div>
  )
}
