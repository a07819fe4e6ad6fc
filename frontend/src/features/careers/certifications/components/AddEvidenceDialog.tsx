import { useState } from 'react'

import { findPeople } from '@/features/people/employees/api'
import { TextField } from '@/shared/form/fields'
import { filledIn } from '@/shared/form/filledIn'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { addEvidence, type Criterion, type EvidenceRequest } from '../api'

export interface AddEvidenceDialogProps {
  candidacyId: string
  criterion: Criterion
  onClose: () => void
}

/** Shows something for one criterion, or asks somebody to confirm it. */
export function AddEvidenceDialog({ candidacyId, criterion, onClose }: AddEvidenceDialogProps) {
  const say = useWords(certificationWords)
  const [asked, setAsked] = useState<Choice | null>(null)
  const { kind, key, text } = criterion
  const isConfirmed = kind === 'practical' || kind === 'validation'
  const submission = useSubmission({
    send: (body: EvidenceRequest, idempotencyKey) => addEvidence(candidacyId, body, idempotencyKey),
    onDone: () => {
      showToast(asked ? say('askedDone', { name: asked.title }) : say('evidenceDone'))
      onClose()
    },
  })
  return (
    <FormDialog
      title={text}
      submit={say(isConfirmed ? 'ask' : 'addEvidence')}
      submission={submission}
      read={({ amount, ...values }) => ({ ...filledIn<EvidenceRequest>(values), criterion: key, ...(amount && { amount: Number(amount) }) })}
      onClose={onClose}
    >
      {isConfirmed && <Picker name="asked_id" label={say('whoConfirms')} value={asked} onChoose={setAsked} find={findPeople} />}
      {(kind === 'score' || kind === 'credits') && <TextField name="amount" type="number" label={say(kind === 'score' ? 'points' : 'creditsLabel')} />}
      <TextField name="done_on" type="date" label={say('doneOn')} description={say('doneOnHint')} />
      <TextField name="note" label={say('note')} autoComplete="off" />
      <TextField name="link" type="url" label={say('link')} description={say('linkHint')} autoComplete="off" />
    </FormDialog>
  )
}
