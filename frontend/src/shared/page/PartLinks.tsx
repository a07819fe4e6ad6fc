import { useEffect, useRef } from 'react'

import { Link } from '../Link'
import styles from './PartLinks.module.css'

export interface PartLinksProps {
  /** What the links lead through, for screen readers. */
  label: string
  parts: readonly { to: string; label: string }[]
  /** The `to` of the part that is shown. */
  current: string | undefined
  /** How `aria-current` calls it: the pages of an area are pages, the states of a list are not. */
  currentAs?: 'page' | 'true'
  className?: string
}

/** Links that lie side by side above what they lead to; on a phone one row that scrolls to the one that is shown. */
export function PartLinks({ label, parts, current, currentAs = 'page', className }: PartLinksProps) {
  const row = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (row.current && link) row.current.scrollLeft = link.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2
  }, [current, parts.length])
  return (
    <nav aria-label={label} className={className ? `${styles.nav} ${className}` : styles.nav}>
      <ul ref={row} className={styles.list}>
        {parts.map(({ to, label: title }) => (
          <li key={to}>
            <Link to={to} className={styles.link} aria-current={to === current ? currentAs : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
