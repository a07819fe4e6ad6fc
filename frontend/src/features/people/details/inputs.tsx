import type { Versioned } from '@/shared/autosave/state'
import type { Autosave } from '@/shared/autosave/useAutosave'

import styles from './Details.module.css'

/** The fields of a resource that hold text. */
type TextKey<Resource> = { [Key in keyof Resource]: Resource[Key] extends string ? Key : never }[keyof Resource]

export interface DetailTextProps<Resource extends Versioned> {
  id: string
  autosave: Autosave<Resource>
  field: TextKey<Resource>
  type?: 'text' | 'email'
}

/** A line of text that looks like text until it is edited. */
export function DetailText<Resource extends Versioned>({ id, autosave, field, type = 'text' }: DetailTextProps<Resource>) {
  const error = autosave.errorOf(field)
  return (
    <>
      <input
        {...fieldProps(id, error)}
        type={type}
        value={String(autosave.values[field])}
        onChange={(event) => autosave.change({ [field]: event.target.value } as Partial<Resource>)}
        onBlur={autosave.flush}
      />
      <FieldError id={id} error={error} />
    </>
  )
}

/** What every field of the details has: its look, and what is wrong with it. */
export function fieldProps(id: string, error: string | undefined) {
  return {
    id,
    className: styles.input,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': error !== undefined ? `${id}-error` : undefined,
  }
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (error === undefined) return null
  return (
    <p id={`${id}-error`} className={styles.error}>
      {error}
    </p>
  )
}
