import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import type { components } from '@/api/schema'
import { paths } from '@/app/paths'
import { TextField } from '@/shared/form/fields'
import { filledIn } from '@/shared/form/filledIn'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { LanguagesField } from '@/shared/languages/LanguagesField'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { findUnits } from '../../org_units/api'
import { addPerson, findPeople } from '../api'
import { ownZone } from '../zones'
import styles from './AddPersonDialog.module.css'
import { ZoneOptions } from './ZoneOptions'

type PersonRequest = components['schemas']['PersonRequest']

/** Adds somebody by hand, and opens their page. */
export function AddPersonDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(personWords)
  const navigate = useNavigate()
  const [languages, setLanguages] = useState<string[]>([])
  const submission = useSubmission({
    send: (body: PersonRequest, key) => addPerson(body, key),
    onDone: ({ id, name }) => {
      showToast(say('added', { name }))
      onClose()
      return navigate({ to: paths.person(id) })
    },
  })
  return (
    <FormDialog
      title={say('add')}
      submit={say('add')}
      submission={submission}
      read={(values) => ({ ...filledIn<PersonRequest>(values), languages })}
      onClose={onClose}
    >
      <p className={styles.text}>{say('addText')}</p>
      <div className={styles.pair}>
        <TextField name="name" label={say('name')} autoComplete="off" />
        <TextField name="number" label={say('number')} autoComplete="off" />
      </div>
      <TextField name="email" type="email" label={say('email')} autoComplete="off" />
      <Belonging />
      <div className={styles.pair}>
        <SelectField name="time_zone" label={say('timeZone')} defaultValue={ownZone()}>
          <ZoneOptions current={ownZone()} />
        </SelectField>
        <TextField name="location" label={say('location')} autoComplete="off" />
      </div>
      <div>
        <p className={styles.label}>{say('languages')}</p>
        <LanguagesField label={say('languages')} languages={languages} onChange={setLanguages} />
      </div>
      <TextField name="joined_on" type="date" label={say('joined')} description={say('joinedHint')} />
    </FormDialog>
  )
}

/** Where they belong, and whom they report to. */
function Belonging() {
  const say = useWords(personWords)
  const [unit, setUnit] = useState<Choice | null>(null)
  const [manager, setManager] = useState<Choice | null>(null)
  return (
    <div className={styles.pair}>
      <Picker
        name="org_unit_id"
        label={say('unit')}
        placeholder={say('chooseUnit')}
        find={findUnits}
        value={unit}
        onChoose={setUnit}
      />
      <Picker
        name="manager_id"
        label={say('manager')}
        placeholder={say('choosePerson')}
        find={findPeople}
        value={manager}
        onChoose={setManager}
      />
    </div>
  )
}
