import type { ReactNode } from 'react'

import { Card } from '@/shared/page/Card'

import type { Part as PartName } from '../application'
import styles from './Part.module.css'

export interface PartProps {
  part: PartName
  title: string
  hint?: string
  error?: string
  children: ReactNode
}

/** A part of an application, to which "still missing" leads. */
export function Part({ part, title, hint, error, children }: PartProps) {
  return (
    <div id={idOf(part)} className={styles.part} tabIndex={-1}>
      <Card title={title}>
        {hint && <p className={styles.hint}>{hint}</p>}
        {error !== undefined && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
        {children}
      </Card>
    </div>
  )
}

function idOf(part: PartName): string {
  return `part-${part}`
}

/** Brings a part into view, with the focus on the first thing to fill in. */
export function goToPart(part: PartName): void {
  const element = document.getElementById(idOf(part))
  element?.scrollIntoView({ block: 'start' })
  const field = element?.querySelector<HTMLElement>('input, select, [role="gridcell"][tabindex="0"], textarea')
  ;(field ?? element)?.focus({ preventScroll: true })
}
