import { Link } from '../Link'
import styles from './AreaNav.module.css'

export interface AreaNavProps {
  /** What the links lead through, for screen readers. */
  label: string
  links: readonly { to: string; label: string }[]
}

/** The pages of one area, side by side above each of them. */
export function AreaNav({ label, links }: AreaNavProps) {
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul className={styles.list}>
        {links.map(({ to, label: title }) => (
          <li key={to}>
            <Link to={to} className={styles.link}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
