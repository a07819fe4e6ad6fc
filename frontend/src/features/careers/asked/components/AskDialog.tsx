import { useState } from 'react'

import { findPeople } from '@/features/people/employees/api'
import { Chips } from '@/shared/chips/Chips'
import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { askedWords } from '@/shared/messages/en/asked'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { findCompetencies } from '../../competencies/api'
import { askForStatement, type AskRequest } from '../api'
import styles from './Asked.module.css'

/** Asks somebody what they think of a few competencies of a person. */
export function AskDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const say = useWords(askedWords)
  const [asked, setAsked] = useState<Choice | null>(null)
  const [about, setAbout] = useState<readonly Choice[]>([])
  const submission = useSubmission({
    send: (body: AskRequest, key) => askForStatement(personId, body, key),
    onDone: ({ asked: who }) => {
      showToast(say('askedToast', { name: who.name }))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('askTitle')}
      submit={say('submit')}
      submission={submission}
      isUnknown={asked === null || about.length === 0}
      read={({ note = '' }) => ({ asked_id: asked?.id ?? '', competency_ids: about.map(({ id }) => id), note })}
      onClose={onClose}
    >
      <p>{say('askText')}</p>
      <Picker name="asked_id" label={say('whom')} description={say('whomHint')} value={asked} onChoose={setAsked} find={findPeople} />
      <div className={styles.chosen}>
        <Picker
          name="competency_ids"
          label={say('about')}
          description={say('aboutHint')}
          value={null}
          find={findCompetencies}
          onChoose={(choice) => choice && !about.some(({ id }) => id === choice.id) && setAbout([...about, choice])}
        />
        <Chips
          label={say('chosen')}
          chips={about}
          removeLabel={(name) => say('remove', { name })}
          onRemove={(id) => setAbout(about.filter((each) => each.id !== id))}
        />
      </div>
      <TextField name="note" label={say('note')} description={say('noteHint')} autoComplete="off" maxLength={1000} />
    </FormDialog>
  )
}
