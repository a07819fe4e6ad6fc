import type { ReactNode } from 'react'

import styles from './Page.module.css'
import { usePageTitle } from './usePageTitle'

export interface PageProps {
  /** The page's one `h1`, and the document's title. */
  title: string
  /** A heading that says more than the title, such as a greeting; the document keeps the title. */
  heading?: string
  description?: ReactNode
  /** Buttons and links for the whole page, the main one last. */
  actions?: ReactNode
  /** `narrow` for forms and reading, `wide` for tables and drawings. */
  width?: 'narrow' | 'wide'
  children: ReactNode
}

/** Every page of the application: heading, what it is for, what can be done, and its content. */
export function Page({ title, heading = title, description, actions, width = 'wide', children }: PageProps) {
  const headingRef = usePageTitle(title)
  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <h1 ref={headingRef} tabIndex={-1} className={styles.heading}>
            {heading}
          </h1>
          {description && <p className={styles.description}>{description}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** A titled section of a page. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.sectionHeader}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  )
}
