import { useState } from 'react'

import { findPeople } from '@/features/people/employees/api'
import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { poolWords } from '@/shared/messages/en/succession-pools'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { addMember, type Pool } from '../api'

const LONGEST = 500

/** Takes somebody in, who is found by name, with a reason. */
export function TakeInDialog({ pool, onClose }: { pool: Pool; onClose: () => void }) {
  const say = useWords(poolWords)
  const [person, setPerson] = useState<Choice | null>(null)
  const submission = useSubmission({
    send: (body: { person_id: string; reason: string }, key) => addMember(pool.id, body, key),
    onDone: () => {
      showToast(say('takenIn', { name: person?.title ?? '' }))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('takeInto', { name: pool.name })}
      submit={say('takeIn')}
      submission={submission}
      isUnknown={person === null}
      read={({ reason = '' }) => ({ person_id: person?.id ?? '', reason })}
      onClose={onClose}
    >
      <Picker name="person_id" label={say('person')} value={person} onChoose={setPerson} find={findPeople} />
      <TextField name="reason" label={say('reason')} description={say('reasonHint')} maxLength={LONGEST} />
    </FormDialog>
  )
}
