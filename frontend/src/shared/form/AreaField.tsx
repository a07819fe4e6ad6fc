import { useId, type TextareaHTMLAttributes } from 'react'

import styles from './AreaField.module.css'
import { useFieldError } from './Form'

/** Several lines of text; its `name` is its name in the API. */
export function AreaField({ label, description, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement> & { name: string; label: string; description?: string }) {
  const id = useId()
  const error = useFieldError(rest.name)
  const described = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {description && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <textarea
        rows={3}
        {...rest}
        id={id}
        className={styles.area}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={described || undefined}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}
