import type { ReactNode } from 'react'

import { Section } from './Page'

import styles from './Card.module.css'

/** A titled part of a page on a surface of its own. */
export function Card({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.card}>
      <Section title={title} actions={actions}>
        {children}
      </Section>
    </div>
  )
}
