import { paths } from '@/app/paths'
import { IconButton } from '@/shared/Button'
import { CloseIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { activityKindWords, planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'

import { today } from '../../today'
import type { Plan, PlanActivity, PlanGoal } from '../api'
import { goalName, puttingActivity, removingActivity } from '../edits'
import type { PlanEdits } from '../usePlanEdits'
import styles from './Plan.module.css'

type Kind = PlanActivity['kind']
const KINDS = Object.keys(activityKindWords.messages) as Kind[]

export interface ActivityItemProps {
  activity: PlanActivity
  number: number
  goal: PlanGoal
  plan: Plan
  edits: PlanEdits
}

/** An activity for editing; once the plan is active, one press says that it is done. */
export function ActivityItem({ activity, number, goal, plan, edits }: ActivityItemProps) {
  const say = useWords(planWords)
  const sayKind = useWords(activityKindWords)
  const name = activity.title || say('unnamedActivity', { number })
  const put = (change: Partial<PlanActivity>) => edits.change(puttingActivity({ ...activity, ...change }))
  return (
    <li className={styles.activity} data-done={activity.done_on !== null || undefined}>
      {plan.state === 'active' && (
        <ActivityTick activity={activity} number={number} onTick={(isDone) => put({ done_on: isDone ? today() : null })} />
      )}
      <select
        className={styles.input}
        aria-label={say('activityKind')}
        value={activity.kind}
        onChange={(event) => put({ kind: event.target.value as Kind })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {sayKind(kind)}
          </option>
        ))}
      </select>
      <textarea
        id={`activity-${activity.id}`}
        className={`${styles.input} ${styles.whole}`}
        aria-label={say('activityTitle')}
        placeholder={say('activityTitle')}
        rows={1}
        value={activity.title}
        maxLength={300}
        onChange={(event) => put({ title: event.target.value.replace(/\s*\n\s*/g, ' ') })}
        onBlur={edits.flush}
      />
      <input
        className={styles.input}
        type="date"
        aria-label={say('dueOn')}
        value={activity.due_on ?? ''}
        onChange={(event) => put({ due_on: event.target.value || null })}
      />
      <ActivityLinks activity={activity} goal={goal} plan={plan} />
      <IconButton
        label={say('removeActivity', { name })}
        icon={<CloseIcon size={14} />}
        onClick={() => edits.change(removingActivity(activity.id))}
      />
    </li>
  )
}

/** The box that says that an activity is done. */
export function ActivityTick({ activity, number, onTick }: { activity: PlanActivity; number: number; onTick: (isDone: boolean) => void }) {
  const say = useWords(planWords)
  return (
    <input
      type="checkbox"
      className={styles.done}
      aria-label={say('activityDone', { name: activity.title || say('unnamedActivity', { number }) })}
      checked={activity.done_on !== null}
      onChange={(event) => onTick(event.target.checked)}
    />
  )
}

/** Where an activity leads: a page on the web, or a mentor for the goal. */
export function ActivityLinks({ activity, goal, plan }: Pick<ActivityItemProps, 'activity' | 'goal' | 'plan'>) {
  const say = useWords(planWords)
  const name = activity.title || goalName(goal, say('goal'))
  if (activity.url) {
    return (
      <a href={activity.url} target="_blank" rel="noreferrer" aria-label={say('openOf', { name })}>
        {say('open')}
      </a>
    )
  }
  if (activity.kind !== 'mentoring' || !goal.competency || plan.part !== 'owner' || activity.done_on) return null
  const wish = { competency: goal.competency.id, level: String(goal.target_level ?? ''), name: goal.competency.name }
  return (
    <Link to={paths.findMentor(wish)} aria-label={say('findMentorFor', { name: goalName(goal, say('goal')) })}>
      {say('findMentor')}
    </Link>
  )
}
