import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { assessmentWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { withdrawStatement, type Statement } from '../api'

/** Asks why a statement is withdrawn. */
export function WithdrawDialog({ statement, onClose }: { statement: Statement; onClose: () => void }) {
  const say = useWords(assessmentWords)
  const submission = useSubmission({
    send: (reason: string) => withdrawStatement(statement.id, reason),
    onDone: () => {
      showToast(say('withdrawnToast'))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('withdrawTitle')}
      submit={say('withdrawSubmit')}
      look="danger"
      submission={submission}
      read={({ reason = '' }) => reason}
      onClose={onClose}
    >
      <p>{say('withdrawText')}</p>
      <TextField name="reason" label={say('reason')} required data-first-focus />
    </FormDialog>
  )
}
