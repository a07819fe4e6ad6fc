import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { applicationWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'

import { withdraw, type Application } from '../api'

export interface WithdrawDialogProps {
  application: Application
  /** Called with what came of it, and the words that say so. */
  onDone: (application: Application, told: string) => void
  onClose: () => void
}

/** Takes a sent application back, with a reason if somebody wants to give one. */
export function WithdrawDialog({ application, onDone, onClose }: WithdrawDialogProps) {
  const say = useWords(applicationWords)
  const programme = application.programme_name
  const submission = useSubmission({
    send: (reason: string | null) => withdraw(application, reason),
    onDone: (withdrawn) => {
      onDone(withdrawn, say('withdrawDone', { programme }))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('withdrawTitle', { programme })}
      submit={say('withdrawSubmit')}
      look="danger"
      submission={submission}
      read={({ reason = '' }) => reason.trim() || null}
      onClose={onClose}
    >
      <p>{say('withdrawText')}</p>
      <TextField name="reason" label={say('withdrawReason')} description={say('withdrawReasonHint')} maxLength={200} />
    </FormDialog>
  )
}
