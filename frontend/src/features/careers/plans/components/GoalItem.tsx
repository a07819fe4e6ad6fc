import { Button, IconButton } from '@/shared/Button'
import { CloseIcon } from '@/shared/icons'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import { findCompetencies, levelToBegin } from '../../competencies/api'
import { LevelSelect } from '../../competencies/LevelSelect'
import { today } from '../../today'
import type { Plan, PlanGoal } from '../api'
import { activitiesIn, goalName, newActivity, puttingActivity, puttingGoal, removingGoal } from '../edits'
import type { PlanEdits } from '../usePlanEdits'
import { ActivityItem } from './ActivityItem'
import { CourseFinder } from './CourseFinder'
import { GoalFacts } from './GoalShown'
import { ReachedTick } from './ReachedTick'
import styles from './Plan.module.css'

export interface GoalItemProps {
  goal: PlanGoal
  number: number
  plan: Plan
  edits: PlanEdits
}

/** A goal for editing, with its activities. */
export function GoalItem({ goal, number, plan, edits }: GoalItemProps) {
  const say = useWords(planWords)
  const name = goalName(goal, say('goalNumber', { number }))
  const put = (change: Partial<PlanGoal>) => edits.change(puttingGoal({ ...goal, ...change }))
  const addActivity = () => {
    const activity = newActivity(goal.id)
    edits.change(puttingActivity(activity))
    requestAnimationFrame(() => document.getElementById(`activity-${activity.id}`)?.focus())
  }
  return (
    <div className={styles.goalFields} role="group" aria-label={name}>
      <div className={styles.goalHead}>
        <label className={styles.grow}>
          <span className="unseen">{say('goalTitle')}</span>
          <input
            id={`goal-${goal.id}`}
            className={styles.title}
            value={goal.title}
            maxLength={300}
            placeholder={goal.competency?.name ?? say('goalTitle')}
            data-named={goal.competency !== null || undefined}
            onChange={(event) => put({ title: event.target.value })}
            onBlur={edits.flush}
          />
        </label>
        <IconButton
          label={say('removeGoal', { name })}
          icon={<CloseIcon size={14} />}
          onClick={() => edits.change(removingGoal(edits.values, goal.id))}
        />
      </div>
      <GoalFacts goal={goal} />
      <div className={styles.row}>
        <Picker
          label={say('competency')}
          placeholder={say('searchCompetency')}
          value={goal.competency && { id: goal.competency.id, title: goal.competency.name }}
          find={findCompetencies}
          onChoose={(choice) =>
            put({
              competency: choice && { id: choice.id, name: choice.title },
              target_level: choice && levelToBegin(choice.id, goal.target_level ?? undefined),
            })
          }
        />
        {goal.competency && goal.target_level !== null && (
          <label className={styles.field}>
            <span className={styles.label}>{say('level')}</span>
            <LevelSelect
              className={styles.input}
              competencyId={goal.competency.id}
              level={goal.target_level}
              onChange={(target_level) => put({ target_level })}
            />
          </label>
        )}
        <DayField label={say('dueOn')} day={goal.due_on} onChange={(due_on) => put({ due_on })} />
      </div>
      <label className={styles.field}>
        <span className={styles.label}>{say('measure')}</span>
        <textarea
          className={styles.area}
          aria-label={say('measure')}
          rows={1}
          maxLength={4_000}
          value={goal.measure}
          onChange={(event) => put({ measure: event.target.value })}
          onBlur={edits.flush}
        />
      </label>
      <ul className={styles.activities} aria-label={say('activities')}>
        {activitiesIn(edits.values, goal.id).map((activity, place) => (
          <ActivityItem key={activity.id} activity={activity} number={place + 1} goal={goal} plan={plan} edits={edits} />
        ))}
      </ul>
      <div className={styles.bar}>
        <Button look="quiet" aria-label={say('addActivityTo', { name })} onClick={addActivity}>
          {say('addActivity')}
        </Button>
        {goal.competency && <CourseFinder goal={goal} plan={plan} edits={edits} />}
        {plan.state === 'active' && <ReachedTick goal={goal} onTick={(isReached) => put({ reached_on: isReached ? today() : null })} />}
      </div>
    </div>
  )
}

/** A day, by the browser's own field. */
export function DayField({ label, day, onChange }: { label: string; day: string | null; onChange: (day: string | null) => void }) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.input}
        type="date"
        value={day ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </label>
  )
}
