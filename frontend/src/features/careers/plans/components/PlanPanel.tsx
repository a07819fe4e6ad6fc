import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { paths } from '@/app/paths'
import { SaveState } from '@/shared/autosave/SaveState'
import { useOnceSaved } from '@/shared/autosave/useOnceSaved'
import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { useFormat } from '@/shared/format'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { agreeToPlan, dropPlan, movePlan, type FollowingState, type Plan } from '../api'
import { nextDue } from '../edits'
import type { PlanEdits } from '../usePlanEdits'
import styles from './Plan.module.css'
import { PlanNeeds, PlanStateTag } from './PlanTags'
import { RenewButton } from './RenewButton'
import { useFieldText } from './useFieldText'

/** Beside a plan: how it stands, what comes next, and what can be done. */
export function PlanPanel({ plan, edits }: { plan: Plan; edits: PlanEdits }) {
  const say = useWords(planWords)
  const text = useFieldText(edits)
  return (
    <aside className={styles.panel} aria-label={say('state')}>
      <div className={styles.tags}>
        <PlanStateTag state={plan.state} />
        <PlanNeeds needs={plan.needs} />
        {plan.actions.includes('edit') && <SaveState autosave={edits} labels={text.labels} show={text.show} />}
      </div>
      <p>{say(`${plan.state}State`)}</p>
      {plan.state === 'active' && <NextDue plan={plan} />}
      <Figures plan={plan} />
      {plan.state === 'in_review' && <Agreement plan={plan} />}
      <Deeds plan={plan} edits={edits} />
    </aside>
  )
}

/** What to do next, and by when. */
function NextDue({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  const format = useFormat()
  const next = nextDue(plan)
  if (!next) return null
  return (
    <p>
      <strong>{say('nextUp')}</strong> {say('nextUpBy', { name: next.name || say('goal'), day: format.day(next.day) })}
    </p>
  )
}

function Figures({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  const format = useFormat()
  return (
    <ul className={styles.figures}>
      {plan.goal_count > 0 && <li>{say('goalProgress', { done: plan.reached_count, all: plan.goal_count })}</li>}
      {plan.activity_count > 0 && <li>{say('progress', { done: plan.done_count, all: plan.activity_count })}</li>}
      {plan.active_since && <li>{say('activeSince', { day: format.day(plan.active_since) })}</li>}
      {plan.state === 'active' && plan.next_check_in_on && <li>{say('nextCheckIn', { day: format.day(plan.next_check_in_on) })}</li>}
      {plan.changed_since_agreed && <li>{say('changedSince')}</li>}
      <li>{plan.manager ? say('reviewedBy', { name: plan.manager.name }) : say('noManager')}</li>
    </ul>
  )
}

/** Who has agreed to the plan as it is. */
function Agreement({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  const { name } = plan.person
  return (
    <ul className={styles.figures}>
      <li>{say(plan.owner_agreed_at ? 'ownerAgreed' : 'ownerAgreesNot', { name })}</li>
      <li>{plan.reviewer_name ? say('ownerAgreed', { name: plan.reviewer_name }) : say('managerAgreesNot')}</li>
    </ul>
  )
}

const MOVES = ['to_waiting', 'to_in_review', 'to_draft', 'to_archived'] as const
type Move = (typeof MOVES)[number]

const WORD_OF = { to_waiting: 'toWaiting', to_draft: 'toDraft', to_in_review: 'toInReview', to_archived: 'toArchived' } as const

/** What can be done to the plan, the step that brings it further first. */
function Deeds({ plan, edits }: { plan: Plan; edits: PlanEdits }) {
  const say = useWords(planWords)
  const moving = useMutation({
    mutationFn: (move: Move) => movePlan(plan, move.slice(3) as FollowingState),
    onSuccess: (after, move) => showToast(say(`${WORD_OF[move]}Done`), { undoes: after.undo_id ?? undefined }),
  })
  const agreeing = useMutation({
    mutationFn: () => agreeToPlan(plan),
    onSuccess: ({ state }) => showToast(say(state === 'active' ? 'agreedActive' : 'agreed')),
  })
  const go = useOnceSaved(edits, (deed: Move | 'agree') => (deed === 'agree' ? agreeing.mutate() : moving.mutate(deed)))
  const mayAgree = plan.actions.includes('agree')
  return (
    <div className={styles.deeds}>
      <Refused problem={moving.error ?? agreeing.error} />
      {mayAgree && (
        <Button look="main" busy={agreeing.isPending} onClick={() => go('agree')}>
          {say('agree')}
        </Button>
      )}
      {mayAgree && <p className={styles.soft}>{say('agreeHint')}</p>}
      {MOVES.filter((move) => plan.actions.includes(move)).map((move) => (
        <Button key={move} look={isNext(plan, move) ? 'main' : 'plain'} busy={moving.isPending} onClick={() => go(move)}>
          {say(wordFor(plan, move))}
        </Button>
      ))}
      <RenewButton plan={plan} />
      <Completing plan={plan} />
      <Dropping plan={plan} />
    </div>
  )
}

/** Why something was not done; what is missing in the plan is said as it is, for it stands at no field. */
function Refused({ problem }: { problem: unknown }) {
  if (!problem) return null
  const { errors } = asProblem(problem)
  if (errors.length === 0) return <ProblemNotice problem={problem} />
  return (
    <div role="alert" className={styles.error}>
      {errors.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}

function isNext({ state }: Plan, move: Move): boolean {
  return move === 'to_waiting' || (move === 'to_in_review' && state === 'waiting')
}

function wordFor({ state, part }: Plan, move: Move) {
  if (move === 'to_in_review' && state === 'active') return 'toInReviewActive'
  if (move === 'to_draft' && part === 'reviewer') return 'toDraftReviewer'
  return WORD_OF[move]
}

function Completing({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  const [isAsking, setAsking] = useState(false)
  if (!plan.actions.includes('to_complete')) return null
  const complete = async () => {
    await movePlan(plan, 'complete')
    showToast(say('toCompleteDone'))
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say('toComplete')}</Button>
      {isAsking && (
        <ConfirmDialog title={say('toCompleteTitle')} confirm={say('toComplete')} onConfirm={complete} onClose={() => setAsking(false)}>
          <p>{say('toCompleteText')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

function Dropping({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  if (!plan.actions.includes('drop')) return null
  const drop = async () => {
    await dropPlan(plan)
    showToast(say('dropped'))
    await navigate({ to: paths.ownPlan })
  }
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {say('drop')}
      </Button>
      {isAsking && (
        <ConfirmDialog title={say('dropTitle')} confirm={say('drop')} look="danger" onConfirm={drop} onClose={() => setAsking(false)}>
          <p>{say('dropText')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
