import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

import { useOnceSaved } from '@/shared/autosave/useOnceSaved'
import { Button } from '@/shared/Button'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { draftGoals, type Plan } from '../api'
import { goalName, goalsIn, newGoal, puttingGoal } from '../edits'
import type { PlanEdits } from '../usePlanEdits'
import { GoalItem } from './GoalItem'
import { GoalLived } from './GoalLived'
import { GoalShown } from './GoalShown'
import styles from './Plan.module.css'

const MOST_GOALS = 30

/** What to reach, and what to do for it. */
export function GoalsPart({ plan, edits }: { plan: Plan; edits: PlanEdits }) {
  const say = useWords(planWords)
  const mayEdit = plan.actions.includes('edit')
  const goals = mayEdit ? goalsIn(edits.values) : plan.goals
  const [opened, setOpened] = useState<readonly string[]>([])
  const isLived = mayEdit && plan.state === 'active'
  const open = (id: string) => {
    setOpened((before) => [...before, id])
    focusSoon(`goal-${id}`)
  }
  const close = (id: string) => {
    edits.flush()
    setOpened((before) => before.filter((each) => each !== id))
    focusSoon(`edit-${id}`)
  }
  const add = () => {
    const goal = newGoal()
    edits.change(puttingGoal(goal))
    open(goal.id)
  }
  return (
    <Card title={say('goals')}>
      {mayEdit && !isLived && <p className={styles.soft}>{say('goalsHint')}</p>}
      {edits.problem?.errors.map(({ field, message }) => (
        <p key={`${field} ${message}`} className={styles.error} role="alert">
          {message}
        </p>
      ))}
      {goals.length === 0 && !mayEdit && <p className={styles.soft}>{say('noGoals')}</p>}
      <ol className={styles.goals}>
        {goals.map((goal, place) => (
          <li key={goal.id} className={styles.goal}>
            {!mayEdit && <GoalShown goal={goal} plan={plan} />}
            {isLived && !opened.includes(goal.id) && (
              <GoalLived goal={goal} number={place + 1} plan={plan} edits={edits} onEdit={() => open(goal.id)} />
            )}
            {mayEdit && (!isLived || opened.includes(goal.id)) && <GoalItem goal={goal} number={place + 1} plan={plan} edits={edits} />}
            {isLived && opened.includes(goal.id) && (
              <Button look="quiet" aria-label={say('finishOf', { name: goalName(goal, say('goalNumber', { number: place + 1 })) })} onClick={() => close(goal.id)}>
                {say('finish')}
              </Button>
            )}
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

function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
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
      <Button look={plan.goal_count === 0 ? 'main' : 'plain'} busy={drafting.isPending} title={say('draftText', { role: role.name })} onClick={() => draft()}>
        {say('draft')}
      </Button>
      {drafting.isError && <ProblemNotice problem={drafting.error} />}
    </>
  )
}
