import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { enrolmentWords } from '@/shared/messages/en/enrolments'
import { useWords } from '@/shared/messages/words'

import { decide, type EnrolmentRow } from './api'
import { tellDecision } from './decisions'

/** Turns somebody down, with a reason that they read. */
export function DeclineDialog({ enrolment, onClose }: { enrolment: EnrolmentRow; onClose: () => void }) {
  const say = useWords(enrolmentWords)
  const { name } = enrolment.person
  const submission = useSubmission({
    send: ({ reason }: { reason: string | null }) => decide(enrolment, 'decline', reason),
    onDone: ({ undo_id }) => {
      tellDecision('decline', name, undo_id)
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('declineTitle', { name })}
      submit={say('decline')}
      look="danger"
      submission={submission}
      read={({ reason = '' }) => ({ reason: reason.trim() || null })}
      onClose={onClose}
    >
      <p>{say('declineText')}</p>
      <TextField name="reason" label={say('reason')} description={say('reasonHint')} autoComplete="off" />
    </FormDialog>
  )
}
