import type { ReactNode } from 'react'

import { TrellisMark, type Icon } from '../icons'
import styles from './Empty.module.css'

export interface EmptyProps {
  title: string
  /** What to do first. */
  text: string
  icon?: Icon
  action?: ReactNode
}

/** What a view shows when there is nothing in it yet: why, and the first step. */
export function Empty({ title, text, icon: IconOf = TrellisMark, action }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.mark}>
        <IconOf size={24} />
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
