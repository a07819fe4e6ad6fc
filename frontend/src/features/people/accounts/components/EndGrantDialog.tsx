import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { accountWords } from '@/shared/messages/en/accounts'
import { roleWords } from '@/shared/messages/en/roles'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { endGrant, type Grant } from '../api'

/** Ends a role now, with the reason that the log keeps. */
export function EndGrantDialog({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const say = useWords(accountWords)
  const role = useWords(roleWords)(grant.role)
  const name = grant.account_name
  const submission = useSubmission({
    send: ({ reason }: { reason: string }) => endGrant(grant, reason),
    onDone: ({ undo_id }) => {
      showToast(say('ended', { name, role }), { undoes: undo_id ?? undefined })
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('endTitle', { name, role })}
      submit={say('endConfirm')}
      look="danger"
      submission={submission}
      read={({ reason = '' }) => ({ reason })}
      onClose={onClose}
    >
      <p>{say('endText')}</p>
      <TextField name="reason" label={say('reason')} description={say('reasonHint')} autoComplete="off" />
    </FormDialog>
  )
}
