import { useState } from 'react'

import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { changeManager, findPeople, type Profile } from '../api'

/** Says whom somebody reports to from a day on. */
export function ChangeManagerDialog({ profile, onClose }: { profile: Profile; onClose: () => void }) {
  const say = useWords(personWords)
  const { name, manager } = profile
  const [chosen, setChosen] = useState<Choice | null>(manager && { id: manager.id, title: manager.name })
  const submission = useSubmission({
    send: (body: { manager_id: string | null; valid_from: string | null }) => changeManager(profile, body),
    onDone: ({ undo_id }) => {
      showToast(say(undo_id ? 'managerChanged' : 'managerUnchanged', { name }), { undoes: undo_id ?? undefined })
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('changeManagerTitle', { name })}
      submit={say('saveManager')}
      submission={submission}
      read={({ manager_id = '', valid_from = '' }) => ({ manager_id: manager_id || null, valid_from: valid_from || null })}
      onClose={onClose}
    >
      <p>{say('changeManagerText')}</p>
      <Picker
        name="manager_id"
        label={say('newManager')}
        description={say('nobodyChoice', { name })}
        placeholder={say('choosePerson')}
        find={findPeople}
        value={chosen}
        onChoose={setChosen}
      />
      <TextField name="valid_from" type="date" label={say('from')} description={say('fromHint')} />
    </FormDialog>
  )
}
