import { useState } from 'react'

import type { Part } from '@/shared/messages/message'
import { useWords } from '@/shared/messages/words'

import type { Programme } from '../api'
import type { ProgrammeEdits } from '../useProgrammeEdits'
import { Field } from './Field'

interface EditedField<Name> {
  edits: ProgrammeEdits
  field: Name
  label: string
  hint?: string
}

/** A line of text. */
export function TextLineField({ edits, field, label, hint }: EditedField<'name'>) {
  return (
    <Field label={label} hint={hint} error={edits.errorOf(field)}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          value={edits.values[field]}
          onChange={(event) => edits.change({ [field]: event.target.value })}
          onBlur={edits.flush}
        />
      )}
    </Field>
  )
}

const LINES = 4

/** Text of any length. */
export function TextAreaField({ edits, field, label, hint }: EditedField<'description' | 'agreement'>) {
  return (
    <Field label={label} hint={hint} error={edits.errorOf(field)}>
      {(control) => (
        <textarea
          {...control}
          rows={LINES}
          value={edits.values[field]}
          onChange={(event) => edits.change({ [field]: event.target.value })}
          onBlur={edits.flush}
        />
      )}
    </Field>
  )
}

/** Years that a day is taken for meant in: while a year is typed, it passes through others. */
const MEANT = /^20\d\d-/

/** A day. What is typed stands there until it is left; only a whole day of this century is saved. */
export function DayField({ edits, field, label, hint }: EditedField<'opens_on' | 'closes_on' | 'starts_on'>) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field label={label} hint={hint} error={edits.errorOf(field)}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={typed ?? edits.values[field]}
          onChange={(event) => {
            setTyped(event.target.value)
            if (MEANT.test(event.target.value)) edits.change({ [field]: event.target.value })
          }}
          onBlur={() => {
            setTyped(null)
            edits.flush()
          }}
        />
      )}
    </Field>
  )
}

interface ChoiceFieldProps extends EditedField<'objective' | 'cadence'> {
  /** What can be chosen, by the values of the API. */
  words: Part<Readonly<Record<string, string>>>
}

/** One of a few. */
export function ChoiceField({ edits, field, label, words }: ChoiceFieldProps) {
  const say = useWords(words)
  return (
    <Field label={label} error={edits.errorOf(field)}>
      {(control) => (
        <select
          {...control}
          value={edits.values[field]}
          onChange={(event) => edits.change({ [field]: event.target.value } as Partial<Programme>)}
        >
          {Object.keys(words.messages).map((value) => (
            <option key={value} value={value}>
              {say(value)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
