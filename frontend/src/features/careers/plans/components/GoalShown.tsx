import type { ReactNode } from 'react'

import { paths } from '@/app/paths'
import { CheckIcon } from '@/shared/icons'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { activityKindWords, planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import { useLevels } from '../../competencies/useLevels'
import { today } from '../../today'
import type { Plan, PlanActivity, PlanGoal } from '../api'
import { goalName } from '../edits'
import { ActivityLinks } from './ActivityItem'
import styles from './Plan.module.css'

/** A goal for reading. */
export function GoalShown({ goal, plan }: { goal: PlanGoal; plan: Plan }) {
  const say = useWords(planWords)
  return (
    <div className={styles.goalFields}>
      <h3 className={styles.title}>{goalName(goal, say('goal'))}</h3>
      <GoalFacts goal={goal} isRead />
      <Measure goal={goal} />
      <LevelNow goal={goal} plan={plan} />
      <ul className={styles.activities}>
        {plan.activities
          .filter(({ goal_id }) => goal_id === goal.id)
          .map((activity) => (
            <ActivityShown key={activity.id} activity={activity} goal={goal} plan={plan} />
          ))}
      </ul>
    </div>
  )
}

/** By what both will see that a goal is reached. */
export function Measure({ goal: { measure } }: { goal: PlanGoal }) {
  const say = useWords(planWords)
  if (!measure) return null
  return (
    <div className={styles.field}>
      <p className={styles.soft}>{say('measure')}</p>
      <p className={styles.said}>{measure}</p>
    </div>
  )
}

/** From a goal that is reached to where its level is said: the plan proves none by itself. */
export function LevelNow({ goal: { competency, reached_on: reached }, plan }: { goal: PlanGoal; plan: Plan }) {
  const say = useWords(planWords)
  if (!reached || !competency) return null
  const where = plan.part === 'owner' ? paths.competencies : paths.competenciesOf(plan.person.id)
  return (
    <p>
      <Link to={`${where}?competency=${competency.id}`} aria-label={say('levelNowOf', { name: competency.name })}>
        {say('levelNow')}
      </Link>
    </p>
  )
}

/** What is known of a goal beside its words: whether it is reached or late, its level, where it leads. */
export function GoalFacts({ goal, isRead = false }: { goal: PlanGoal; isRead?: boolean }) {
  const say = useWords(planWords)
  const { wordOf } = useLevels(isRead ? goal.competency?.id : undefined)
  const format = useFormat()
  const { competency, target_level: level, role, due_on: due, reached_on: reached } = goal
  const isLate = due !== null && reached === null && due < today()
  const toLevel = (name: string, rank: number, word: string | undefined) =>
    word ? say('toLevelNamed', { competency: name, level: rank, word }) : say('toLevel', { competency: name, level: rank })
  if (!reached && !isLate && !role && !isRead) return null
  const told = [
    isRead && due && !isLate && !reached && say('dueBy', { day: format.day(due) }),
    isRead && competency && level && toLevel(competency.name, level, wordOf(level)),
    role && say('towards', { role: role.name }),
  ]
  return (
    <p className={styles.facts}>
      {reached && <Tag tone="good">{say('reachedOn', { day: format.day(reached) })}</Tag>}
      {isLate && <Tag tone="warn">{say('late', { day: format.day(due) })}</Tag>}
      {told.filter(Boolean).join(' · ')}
    </p>
  )
}

export interface ActivityShownProps {
  activity: PlanActivity
  goal: PlanGoal
  plan: Plan
  /** Where it can be ticked off, the box for it. */
  tick?: ReactNode
}

/** An activity for reading. */
export function ActivityShown({ activity, goal, plan, tick }: ActivityShownProps) {
  const say = useWords(planWords)
  const sayKind = useWords(activityKindWords)
  const format = useFormat()
  const { kind, title, due_on: due, done_on: done } = activity
  const isLate = due !== null && done === null && goal.reached_on === null && due < today()
  return (
    <li className={styles.activityShown} data-done={done !== null || undefined}>
      {tick ?? (done && <CheckIcon size={16} />)}
      <span className={styles.grow}>{title || sayKind(kind)}</span>
      {title && <span className={styles.soft}>{sayKind(kind)}</span>}
      {done && <span className={styles.soft}>{say('doneOn', { day: format.day(done) })}</span>}
      {!done && due && (isLate ? <Tag tone="warn">{say('late', { day: format.day(due) })}</Tag> : <span className={styles.soft}>{say('dueBy', { day: format.day(due) })}</span>)}
      <ActivityLinks activity={activity} goal={goal} plan={plan} />
    </li>
  )
}
