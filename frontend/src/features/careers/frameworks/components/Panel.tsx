import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'

import { Link } from '@/shared/Link'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'

import styles from './Panel.module.css'

export interface PanelProps {
  title: string
  /** What it is, under its title. */
  facts: string
  /** Where closing leads. */
  back: string
  /** The id of the link in the list that opens it: where the focus goes when it is closed. */
  opener: string
  actions?: ReactNode
  children: ReactNode
}

/** A role or a competency that is open beside the list that it is in. Escape closes it. */
export function Panel({ title, facts, back, opener, actions, children }: PanelProps) {
  const say = useWords(frameworkWords)
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    return () => void requestAnimationFrame(() => focusOnceLost(opener))
  }, [opener])
  return (
    <section
      className={styles.panel}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isBusyAt(event.target as Element)) void navigate({ href: back, resetScroll: false })
      }}
    >
      <header className={styles.header}>
        <div className={styles.titles}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          <p className={styles.facts}>{facts}</p>
        </div>
        <div className={styles.actions}>
          {actions}
          <Link to={back} look="quiet" keepScroll>
            {say('closePanel')}
          </Link>
        </div>
      </header>
      {children}
    </section>
  )
}

function focusOnceLost(id: string): void {
  if (document.activeElement === document.body) document.getElementById(id)?.focus()
}

/** Whether Escape is meant for a field or a dialog within it. */
function isBusyAt(element: Element): boolean {
  return element.closest('dialog, input, select, textarea') !== null
}
