import type { ReactNode } from 'react'

import styles from './Tag.module.css'

/** A word or two about the state of something. The colour only underlines what the word says. */
export function Tag({ tone = 'calm', children }: { tone?: 'calm' | 'good' | 'warn' | 'bad'; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  )
}
