import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { programmeWords, termWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'

import type { Programme } from '../api'

export interface ReopenDialogProps {
  programme: Programme
  /** Opens it for applications until a day. */
  send: (closesOn: string) => Promise<Programme>
  onClose: () => void
}

/** Asks until when applications are taken, where the last day has come or is over. */
export function ReopenDialog({ programme: { name }, send, onClose }: ReopenDialogProps) {
  const say = useWords(programmeWords)
  const sayTerm = useWords(termWords)
  const submission = useSubmission({ send: ({ closes_on }: { closes_on: string }) => send(closes_on), onDone: onClose })
  return (
    <FormDialog
      title={say('reopenTitle', { name })}
      submit={say('toOpen')}
      submission={submission}
      read={({ closes_on = '' }) => ({ closes_on })}
      onClose={onClose}
    >
      <p>{say('reopenText')}</p>
      <TextField name="closes_on" type="date" required label={sayTerm('closes_on')} />
    </FormDialog>
  )
}
