import { useMutation } from '@tanstack/react-query'

import { useOnceSaved } from '@/shared/autosave/useOnceSaved'
import { Button } from '@/shared/Button'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { draftGoals, type Plan } from '../api'
import { goalsIn, newGoal, puttingGoal } from '../edits'
import type { PlanEdits } from '../usePlanEdits'
import { GoalItem } from './GoalItem'
import { GoalShown } from './GoalShown'
import styles from './Plan.module.css'

const MOST_GOALS = 30

/** What to reach, and what to do for it. */
export function GoalsPart({ plan, edits }: { plan: Plan; edits: PlanEdits }) {
  const say = useWords(planWords)
  const mayEdit = plan.actions.includes('edit')
  const goals = mayEdit ? goalsIn(edits.values) : plan.goals
  const add = () => {
    const goal = newGoal()
    edits.change(puttingGoal(goal))
    requestAnimationFrame(() => document.getElementById(`goal-${goal.id}`)?.focus())
  }
  return (
    <Card title={say('goals')}>
      {mayEdit && <p className={styles.soft}>{say('goalsHint')}</p>}
      {edits.problem?.errors.map(({ field, message }) => (
        <p key={`${field} ${message}`} className={styles.error} role="alert">
          {message}
        </p>
      ))}
      {goals.length === 0 && !mayEdit && <p className={styles.soft}>{say('noGoals')}</p>}
      <ol className={styles.goals}>
        {goals.map((goal, place) => (
          <li key={goal.id} className={styles.goal}>
            {mayEdit ? <GoalItem goal={goal} number={place + 1} plan={plan} edits={edits} /> : <GoalShown goal={goal} plan={plan} />}
          </li>
        ))}
      </ol>
      {mayEdit && goals.length < MOST_GOALS && (
        <div className={styles.bar}>
          {plan.part === 'owner' && <Drafting plan={plan} edits={edits} />}
          <Button onClick={add}>{say('addGoal')}</Button>
        </div>
      )}
    </Card>
  )
}

/** Goals from what is missing for the role that the plan aims at. */
function Drafting({ plan, edits }: { plan: Plan; edits: PlanEdits }) {
  const say = useWords(planWords)
  const drafting = useMutation({
    mutationFn: (now: Plan) => draftGoals(now),
    onSuccess: ({ goal_count }) => {
      const count = goal_count - plan.goal_count
      showToast(count > 0 ? say('drafted', { count }) : say('draftedNone'))
    },
  })
  const draft = useOnceSaved(edits, () => drafting.mutate(plan))
  const { target_role: role } = edits.values
  if (!role) return null
  return (
    <>
      <Button look={plan.goal_count === 0 ? 'main' : 'plain'} busy={drafting.isPending} title={say('draftText', { role: role.name })} onClick={draft}>
        {say('draft')}
      </Button>
      {drafting.isError && <ProblemNotice problem={drafting.error} />}
    </>
  )
}
