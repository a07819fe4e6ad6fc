import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'

import type { Plan, PlanGoal } from '../api'
import { goalName, newActivity, puttingActivity } from '../edits'
import type { PlanEdits } from '../usePlanEdits'

const AdviceDialog = lazy(async () => ({ default: (await import('../../learning/components/AdviceDialog')).AdviceDialog }))

export interface CourseFinderProps {
  goal: PlanGoal
  plan: Plan
  edits: PlanEdits
}

/** Fills in an activity from what leads to the goal's level. */
export function CourseFinder({ goal, plan, edits }: CourseFinderProps) {
  const say = useWords(planWords)
  const [isOpen, setOpen] = useState(false)
  const { competency, target_level } = goal
  if (!competency || !target_level) return null
  return (
    <>
      <Button look="quiet" aria-label={say('findCourseFor', { name: goalName(goal, say('goal')) })} onClick={() => setOpen(true)}>
        {say('findCourse')}
      </Button>
      <Suspense>
        {isOpen && (
          <AdviceDialog
            personId={plan.person.id}
            wish={{ competency: competency.id, level: target_level }}
            onUse={({ title, link }) => {
              edits.change(puttingActivity({ ...newActivity(goal.id), kind: 'course', title, url: link }))
              setOpen(false)
            }}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  )
}
