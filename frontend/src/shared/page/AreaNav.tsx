import { Link, useLocation } from '@tanstack/react-router'

import links from '../styles/PartLinks.module.css'
import styles from './AreaNav.module.css'

export interface AreaNavProps {
  /** What the links lead through, for screen readers. */
  label: string
  links: readonly { to: string; label: string }[]
}

/** The pages of one area, side by side above each of them. A page below one of them still belongs to it. */
export function AreaNav({ label, links: pages }: AreaNavProps) {
  const pathname = useLocation({ select: (location) => location.pathname })
  const current = placeAmong(
    pages.map(({ to }) => to),
    pathname,
  )
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul className={links.list}>
        {pages.map(({ to, label: title }) => (
          <li key={to}>
            <Link
              to={to}
              className={links.link}
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={to === current ? 'page' : undefined}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Which of some addresses a page belongs to: the longest that its own begins with. */
export function placeAmong(addresses: readonly string[], pathname: string): string | undefined {
  const above = addresses.filter((address) => pathname === address || pathname.startsWith(`${address}/`))
  return above.toSorted((one, other) => other.length - one.length)[0]
}
