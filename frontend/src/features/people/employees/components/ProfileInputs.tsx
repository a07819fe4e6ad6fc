import { useState } from 'react'

import type { Autosave } from '@/shared/autosave/useAutosave'
import { LanguagesField } from '@/shared/languages/LanguagesField'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import { FieldError, fieldProps } from '../../details/inputs'
import { findUnits, unitChoice } from '../../org_units/api'
import type { Profile } from '../api'
import { ZoneOptions } from './ZoneOptions'

interface InputProps {
  id: string
  autosave: Autosave<Profile>
}

export function ZoneInput({ id, autosave }: InputProps) {
  const zone = autosave.values.time_zone
  const error = autosave.errorOf('time_zone')
  return (
    <>
      <select
        {...fieldProps(id, error)}
        value={zone}
        onChange={(event) => autosave.change({ time_zone: event.target.value })}
      >
        <ZoneOptions current={zone} />
      </select>
      <FieldError id={id} error={error} />
    </>
  )
}

const FIRST_YEAR = 1900

/** A day. While its year is being typed it is a day of the Middle Ages: nothing is saved until it can be meant. */
export function JoinedInput({ id, autosave }: InputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const error = autosave.errorOf('joined_on')
  const type = (day: string) => {
    setTyped(day)
    if (day === '' || Number(day.slice(0, 4)) >= FIRST_YEAR) autosave.change({ joined_on: day || null })
  }
  const leave = () => {
    setTyped(null)
    autosave.flush()
  }
  return (
    <>
      <input
        {...fieldProps(id, error)}
        type="date"
        value={typed ?? autosave.values.joined_on ?? ''}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
      <FieldError id={id} error={error} />
    </>
  )
}

export function LanguagesInput({ autosave }: { autosave: Autosave<Profile> }) {
  const say = useWords(personWords)
  return (
    <LanguagesField
      label={say('languages')}
      languages={autosave.values.languages}
      error={autosave.errorOf('languages')}
      onChange={(languages) => autosave.change({ languages })}
    />
  )
}

export function UnitInput({ autosave }: { autosave: Autosave<Profile> }) {
  const say = useWords(personWords)
  return (
    <Picker
      look="bare"
      label={say('unit')}
      clearable={false}
      find={findUnits}
      value={unitChoice(autosave.values.org_unit)}
      error={autosave.errorOf('org_unit_id' as keyof Profile)}
      onChoose={(choice) => {
        if (choice) autosave.change({ org_unit: { id: choice.id, name: choice.title, code: '' } })
      }}
    />
  )
}
