import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { recordDeparture, type Profile } from '../api'

/** Records that somebody has left, after saying what follows from it. */
export function DepartureDialog({ profile, onClose }: { profile: Profile; onClose: () => void }) {
  const say = useWords(personWords)
  const { id, name } = profile
  const submission = useSubmission({
    send: ({ on }: { on: string | null }) => recordDeparture(id, on),
    onDone: ({ undo_id }) => {
      showToast(say('departureRecorded', { name }), { undoes: undo_id ?? undefined })
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('departureTitle', { name })}
      submit={say('recordDeparture')}
      look="danger"
      submission={submission}
      read={({ on = '' }) => ({ on: on || null })}
      onClose={onClose}
    >
      <p>{say('departureText')}</p>
      <TextField name="on" type="date" label={say('lastDay')} description={say('lastDayHint')} />
    </FormDialog>
  )
}
