import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { accountWords } from '@/shared/messages/en/accounts'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { findPeopleToInvite, invite, uninvitedQuery } from '../api'

/** Makes an account and mails its owner a link: for a person, whose name and e-mail are known, or for anybody else. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(accountWords)
  const [person, setPerson] = useState<Choice | null>(null)
  const mailWaits = useQuery(uninvitedQuery()).data?.mail_waits ?? false
  const submission = useSubmission({
    send: invite,
    onDone: ({ name }) => {
      showToast(say(mailWaits ? 'invitedWaits' : 'invited', { name }))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('inviteTitle')}
      submit={say('sendInvitation')}
      submission={submission}
      read={({ email = '', name = '', person_id = '' }) => ({ email, name: name || null, person_id: person_id || null })}
      onClose={onClose}
    >
      <p>{say('inviteText')}</p>
      {mailWaits && <p>{say('mailWaits')}</p>}
      <Picker
        name="person_id"
        label={say('person')}
        description={say('personHint')}
        placeholder={say('personPlaceholder')}
        value={person}
        onChoose={setPerson}
        find={findPeopleToInvite}
      />
      {!person && <TextField name="name" label={say('name')} description={say('nameHint')} autoComplete="off" />}
      <TextField
        key={person?.id}
        name="email"
        type="email"
        label={say('email')}
        defaultValue={person?.detail}
        autoComplete="off"
      />
    </FormDialog>
  )
}
