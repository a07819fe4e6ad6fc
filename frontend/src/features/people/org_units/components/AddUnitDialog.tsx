import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import type { components } from '@/api/schema'
import { paths } from '@/app/paths'
import { TextField } from '@/shared/form/fields'
import { filledIn } from '@/shared/form/filledIn'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { orgUnitWords } from '@/shared/messages/en/org-units'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { addUnit, findUnits, unitChoice, type OrgUnitRef } from '../api'

type OrgUnitRequest = components['schemas']['OrgUnitRequest']

/** Adds a unit, and opens its page. */
export function AddUnitDialog({ parent, onClose }: { parent: OrgUnitRef | null; onClose: () => void }) {
  const say = useWords(orgUnitWords)
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Choice | null>(parent && unitChoice(parent))
  const submission = useSubmission({
    send: (body: OrgUnitRequest, key) => addUnit(body, key),
    onDone: ({ id, name }) => {
      showToast(say('added', { name }))
      onClose()
      return navigate({ to: paths.orgUnit(id) })
    },
  })
  return (
    <FormDialog
      title={say('add')}
      submit={say('add')}
      submission={submission}
      read={filledIn<OrgUnitRequest>}
      onClose={onClose}
    >
      <TextField name="name" label={say('name')} autoComplete="off" />
      <TextField name="code" label={say('code')} autoComplete="off" />
      <Picker
        name="parent_id"
        label={say('parent')}
        description={say('parentHint')}
        placeholder={say('findHint')}
        find={findUnits}
        value={chosen}
        onChoose={setChosen}
      />
    </FormDialog>
  )
}
