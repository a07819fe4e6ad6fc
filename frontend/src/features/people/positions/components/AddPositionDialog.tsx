import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import type { components } from '@/api/schema'
import { paths } from '@/app/paths'
import { TextField } from '@/shared/form/fields'
import { filledIn } from '@/shared/form/filledIn'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { positionWords } from '@/shared/messages/en/positions'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { findUnits } from '../../org_units/api'
import { addPosition, findRoles } from '../api'

type PositionRequest = components['schemas']['PositionRequest']

/** Adds a position, and opens its page. */
export function AddPositionDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(positionWords)
  const navigate = useNavigate()
  const [unit, setUnit] = useState<Choice | null>(null)
  const [role, setRole] = useState<Choice | null>(null)
  const submission = useSubmission({
    send: (body: PositionRequest, key) => addPosition(body, key),
    onDone: ({ id, title }) => {
      showToast(say('added', { title }))
      onClose()
      return navigate({ to: paths.position(id) })
    },
  })
  return (
    <FormDialog
      title={say('add')}
      submit={say('add')}
      submission={submission}
      read={filledIn<PositionRequest>}
      onClose={onClose}
    >
      <p>{say('addText')}</p>
      <TextField name="title" label={say('name')} autoComplete="off" />
      <TextField name="code" label={say('code')} autoComplete="off" />
      <Picker name="org_unit_id" label={say('unit')} find={findUnits} value={unit} onChoose={setUnit} />
      <Picker name="role_id" label={say('role')} placeholder={say('roleHint')} find={findRoles} value={role} onChoose={setRole} />
    </FormDialog>
  )
}
