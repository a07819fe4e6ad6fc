import { FormDialog } from '@/shared/form/FormDialog'
import { TextField } from '@/shared/form/fields'
import { useSubmission } from '@/shared/form/useSubmission'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'

import { closeCycle, reopenCycle, type Cycle } from '../api'

/** Closes a cycle or opens it again, with a reason. */
export function TurnDialog({ cycle, deed, onClose }: { cycle: Cycle; deed: 'close' | 'reopen'; onClose: () => void }) {
  const say = useWords(calibrationWords)
  const turn = deed === 'close' ? closeCycle : reopenCycle
  const submission = useSubmission({ send: (reason: string) => turn(cycle, reason), onDone: onClose })
  return (
    <FormDialog
      title={say(`${deed}Title`, { name: cycle.name })}
      submit={say(`${deed}Do`)}
      submission={submission}
      read={({ reason = '' }) => reason}
      onClose={onClose}
    >
      <p>{say(`${deed}Text`)}</p>
      <TextField name="reason" label={say('reason')} maxLength={500} data-first-focus />
    </FormDialog>
  )
}
