import type { ReactNode } from 'react'

import styles from './MailTimes.module.css'

export interface ChoiceProps {
  /** Names those of which one is chosen; without it, it is chosen by itself. */
  group?: string
  checked: boolean
  onChange: (checked: boolean) => void
  meaning?: string
  children: ReactNode
}

/** Something to choose, with what it means. */
export function Choice({ group, checked, onChange, meaning, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input
        type={group === undefined ? 'checkbox' : 'radio'}
        name={group}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.name}>{children}</span>
      {meaning && <span className={styles.meaning}>{meaning}</span>}
    </label>
  )
}
