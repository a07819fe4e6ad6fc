import '@mantine/core/styles/Input.layer.css'

import { TextInput, type TextInputProps } from '@mantine/core'

import type { Versioned } from './state'
import type { Autosave } from './useAutosave'

/** The fields of a resource that hold text. */
type TextKey<Resource> = { [Key in keyof Resource]: Resource[Key] extends string | null ? Key : never }[keyof Resource]

export interface AutosaveTextFieldProps<Resource extends Versioned> extends Omit<TextInputProps, 'value' | 'onChange'> {
  autosave: Autosave<Resource>
  field: TextKey<Resource>
  label: string
}

/** A text field of something that saves itself: at a pause, and at once when it is left. */
export function AutosaveTextField<Resource extends Versioned>(props: AutosaveTextFieldProps<Resource>) {
  const { autosave, field, ...rest } = props
  return (
    <TextInput
      size="sm"
      {...rest}
      name={String(field)}
      value={String(autosave.values[field] ?? '')}
      error={autosave.errorOf(field)}
      onChange={(event) => autosave.change({ [field]: event.target.value } as Partial<Resource>)}
      onBlur={autosave.flush}
    />
  )
}
