import type { ReactNode } from 'react'

import { CheckIcon, ClockIcon, InfoIcon, WarnIcon } from '@/shared/icons'

import styles from './Verdict.module.css'

const ICONS = { good: CheckIcon, warn: WarnIcon, bad: WarnIcon, calm: InfoIcon, past: ClockIcon } as const

export interface VerdictProps {
  tone: keyof typeof ICONS
  title: string
  text?: string
  /** What can be done now, the main deed last. */
  actions?: ReactNode
  children?: ReactNode
}

/** Where an import stands, and what comes next: one sentence, one deed. */
export function Verdict({ tone, title, text, actions, children }: VerdictProps) {
  const IconOf = ICONS[tone]
  return (
    <section className={styles.verdict} data-tone={tone} aria-label={title}>
      <span className={styles.mark}>
        <IconOf size={20} />
      </span>
      <div className={styles.words} role="status">
        <h2 className={styles.title}>{title}</h2>
        {text && <p className={styles.text}>{text}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {children && <div className={styles.more}>{children}</div>}
    </section>
  )
}
