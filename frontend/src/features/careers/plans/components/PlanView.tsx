import { lazy, Suspense } from 'react'

import type { Plan } from '../api'
import { usePlanEdits } from '../usePlanEdits'
import { GoalsPart } from './GoalsPart'
import styles from './Plan.module.css'
import { PlanPanel } from './PlanPanel'
import { CheckInsPart, CommentsPart } from './Talk'
import { FuturePart, PresentPart, SupportPart } from './WordsPart'

const NotesPart = lazy(async () => ({ default: (await import('./NotesPart')).NotesPart }))

/** A plan: written where one may, read elsewhere; beside it how it stands and what comes next. */
export function PlanView({ plan }: { plan: Plan }) {
  const edits = usePlanEdits(plan)
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <PlanPanel plan={plan} edits={edits} />
      </div>
      <div className={styles.parts}>
        <FuturePart plan={plan} edits={edits} />
        <GoalsPart plan={plan} edits={edits} />
        <CheckInsPart plan={plan} />
        <SupportPart plan={plan} edits={edits} />
        <PresentPart plan={plan} edits={edits} />
        <CommentsPart plan={plan} />
        <Suspense>{plan.actions.includes('note') && <NotesPart planId={plan.id} />}</Suspense>
      </div>
    </div>
  )
}
