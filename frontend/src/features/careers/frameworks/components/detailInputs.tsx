import { FieldError, fieldProps } from '@/features/people/details/inputs'
import type { Versioned } from '@/shared/autosave/state'
import type { Autosave } from '@/shared/autosave/useAutosave'

import styles from './detailInputs.module.css'

interface InputProps<Resource extends Versioned> {
  id: string
  autosave: Autosave<Resource>
  field: keyof Resource & string
}

/** One of a few pieces, chosen by name. */
export function DetailCode<Resource extends Versioned>({
  id,
  autosave,
  field,
  pieces,
}: InputProps<Resource> & { pieces: readonly { code: string; name: string }[] }) {
  const error = autosave.errorOf(field)
  return (
    <>
      <select
        {...fieldProps(id, error)}
        value={String(autosave.values[field])}
        onChange={(event) => autosave.change({ [field]: event.target.value } as Partial<Resource>)}
      >
        {pieces.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <FieldError id={id} error={error} />
    </>
  )
}

/** Text of any length; the field grows with it. */
export function DetailLines<Resource extends Versioned>({ id, autosave, field }: InputProps<Resource>) {
  const error = autosave.errorOf(field)
  const { className, ...control } = fieldProps(id, error)
  return (
    <>
      <textarea
        {...control}
        className={`${className} ${styles.lines}`}
        rows={2}
        value={String(autosave.values[field])}
        onChange={(event) => autosave.change({ [field]: event.target.value } as Partial<Resource>)}
        onBlur={autosave.flush}
      />
      <FieldError id={id} error={error} />
    </>
  )
}
