import { useId } from 'react'

import { NumberInput, type NumberInputProps } from '@/shared/form/NumberInput'

import styles from './Readiness.module.css'

/** A whole number under the words that name it. */
export function NumberOf({ label, ...props }: NumberInputProps & { label: string }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.soft}>
        {label}
      </label>
      <NumberInput id={id} {...props} />
    </div>
  )
}
