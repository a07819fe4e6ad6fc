import { useState } from 'react'

import type { components } from '@/api/schema'
import { TextField } from '@/shared/form/fields'
import { filledIn } from '@/shared/form/filledIn'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { positionWords } from '@/shared/messages/en/positions'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { findPeople } from '../../employees/api'
import { putIncumbent, type Position } from '../api'

type IncumbentChange = components['schemas']['IncumbentChange']

export interface IncumbentDialogProps {
  position: Position
  onClose: () => void
}

/** Says who holds a position from a day on. */
export function AssignDialog({ position, onClose }: IncumbentDialogProps) {
  const say = useWords(positionWords)
  const [person, setPerson] = useState<Choice | null>(null)
  const submission = usePut(position, onClose)
  return (
    <FormDialog
      title={say('assignTitle', { title: position.title })}
      submit={say('assign')}
      submission={submission}
      read={filledIn<IncumbentChange>}
      onClose={onClose}
    >
      <p>{say('assignText')}</p>
      <Picker
        name="person_id"
        label={say('person')}
        placeholder={say('personHint')}
        find={findPeople}
        value={person}
        onChoose={setPerson}
      />
      <TextField name="valid_from" type="date" label={say('from')} description={say('fromHint')} />
    </FormDialog>
  )
}

/** Says that nobody holds a position from a day on. */
export function VacateDialog({ position, onClose }: IncumbentDialogProps) {
  const say = useWords(positionWords)
  const submission = usePut(position, onClose)
  const { title, incumbent } = position
  return (
    <FormDialog
      title={say('vacateTitle', { title })}
      submit={say('vacate')}
      look="danger"
      submission={submission}
      read={({ valid_from = '' }) => ({ person_id: null, valid_from: valid_from || null })}
      onClose={onClose}
    >
      {incumbent && <p>{say('vacateText', { name: incumbent.name })}</p>}
      <TextField name="valid_from" type="date" label={say('from')} description={say('fromHint')} />
    </FormDialog>
  )
}

function usePut(position: Position, onClose: () => void) {
  const say = useWords(positionWords)
  const { title } = position
  return useSubmission({
    send: (body: IncumbentChange) => putIncumbent(position, body),
    onDone: ({ undo_id, incumbent }, { person_id }) => {
      const isNow = (incumbent?.id ?? null) === person_id
      const words = !isNow ? 'planned' : person_id === null ? 'vacated' : 'assigned'
      showToast(say(words, { title }), { undoes: undo_id ?? undefined })
      onClose()
    },
  })
}
