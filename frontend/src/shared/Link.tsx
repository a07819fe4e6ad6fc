import { Link as RouterLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes } from 'react'

import buttonStyles from './Button.module.css'
import { readSearch } from './searchParams'

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of `app/paths.ts`, or one the server named (`href` of a card, a notification, a result). */
  to: string
  /** Looks like a button where it stands among buttons; it stays a link. */
  look?: 'main' | 'plain' | 'quiet'
  /** For what opens beside where it stands: the page stays where it is scrolled to. */
  keepScroll?: boolean
}

/** What is below an address, or has other search words, is another page. */
const ITSELF = { exact: true, includeSearch: true }

/** A link inside the application: no page load, prefetched when pointed at. An address elsewhere is a plain link. */
export function Link({ to, look, keepScroll = false, className, children, ...rest }: LinkProps) {
  const classes = [look && buttonStyles.button, className].filter(Boolean).join(' ') || undefined
  if (!to.startsWith('/') || to.startsWith('/api/')) {
    return (
      <a {...rest} href={to} className={classes} data-look={look}>
        {children}
      </a>
    )
  }
  const { pathname, search, hash } = new URL(to, window.location.origin)
  return (
    <RouterLink
      {...rest}
      activeOptions={ITSELF}
      resetScroll={!keepScroll}
      to={pathname}
      search={readSearch(search)}
      hash={hash.slice(1) || undefined}
      className={classes}
      data-look={look}
    >
      {children}
    </RouterLink>
  )
}
