import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { AreaField } from '@/shared/form/AreaField'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { changePlan, endPlan, type CriticalPositionPlan } from '../api'
import { judgedIn, JudgementFields, type Judged } from './JudgementFields'

/** What an administrator of a plan does with all of it. */
export function EditPlan({ plan }: { plan: CriticalPositionPlan }) {
  const say = useWords(criticalPositionWords)
  const [open, setOpen] = useState<'edit' | 'end' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {plan.actions.includes('end') && <Button onClick={() => setOpen('end')}>{say('end')}</Button>}
      {plan.actions.includes('edit') && <Button onClick={() => setOpen('edit')}>{say('edit')}</Button>}
      {open === 'edit' && <EditDialog plan={plan} onClose={close} />}
      {open === 'end' && <EndDialog plan={plan} onClose={close} />}
    </>
  )
}

function EditDialog({ plan, onClose }: { plan: CriticalPositionPlan; onClose: () => void }) {
  const say = useWords(criticalPositionWords)
  const submission = useSubmission({
    send: (body: Judged) => changePlan(plan, body),
    onDone: () => {
      showToast(say('saved'))
      onClose()
    },
  })
  return (
    <FormDialog title={say('editTitle')} submit={say('save')} submission={submission} read={judgedIn} onClose={onClose}>
      <JudgementFields judged={plan} />
    </FormDialog>
  )
}

function EndDialog({ plan, onClose }: { plan: CriticalPositionPlan; onClose: () => void }) {
  const say = useWords(criticalPositionWords)
  const navigate = useNavigate()
  const submission = useSubmission({
    send: (reason: string) => endPlan(plan, reason),
    onDone: () => {
      showToast(say('ended', { title: plan.position.title }))
      void navigate({ to: paths.criticalPositions })
    },
  })
  return (
    <FormDialog
      title={say('endTitle')}
      submit={say('endSubmit')}
      look="danger"
      submission={submission}
      read={({ reason = '' }) => reason}
      onClose={onClose}
    >
      <p>{say('endText')}</p>
      <AreaField name="reason" label={say('endReason')} required data-first-focus />
    </FormDialog>
  )
}
