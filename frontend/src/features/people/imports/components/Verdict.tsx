import { useEffect, useRef, type ReactNode } from 'react'

import { CheckIcon, ClockIcon, InfoIcon, WarnIcon } from '@/shared/icons'

import styles from './Verdict.module.css'

const ICONS = { good: CheckIcon, warn: WarnIcon, bad: WarnIcon, calm: InfoIcon, past: ClockIcon } as const

export interface VerdictProps {
  tone: keyof typeof ICONS
  title: string
  text?: string
  /** What can be done now, the main deed last. */
  actions?: ReactNode
  /** Whether it is what the viewer waited for: then it takes the focus, unless they are busy elsewhere. */
  isNews?: boolean
  children?: ReactNode
}

/** Where an import stands, and what comes next: one sentence, one deed. */
export function Verdict({ tone, title, text, actions, isNews = false, children }: VerdictProps) {
  const IconOf = ICONS[tone]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNews && isFocusFree()) heading.current?.focus()
  }, [isNews])
  return (
    <section className={styles.verdict} data-tone={tone} aria-label={title}>
      <span className={styles.mark}>
        <IconOf size={20} />
      </span>
      <div className={styles.words} role="status">
        <h2 ref={heading} className={styles.title} tabIndex={-1}>{title}</h2>
        {text && <p className={styles.text}>{text}</p>}
      </div>
      {children && <div className={styles.more}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}

/** Whether the focus is nowhere, because what had it has gone, or still on the page's heading. */
function isFocusFree(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.tagName === 'H1'
}
