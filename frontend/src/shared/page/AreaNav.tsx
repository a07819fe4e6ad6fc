import { useLocation } from '@tanstack/react-router'

import styles from './AreaNav.module.css'
import { PartLinks, type PartLinksProps } from './PartLinks'

export interface AreaNavProps {
  label: string
  parts: readonly (PartLinksProps['parts'][number] & Place)[]
}

/** The pages of one area, side by side above each of them. A page below one of them still belongs to it. */
export function AreaNav({ label, parts }: AreaNavProps) {
  return <PartLinks label={label} parts={parts} current={usePlaceAmong(parts)} className={styles.nav} />
}

/** Which of some parts the page that is open belongs to. */
export function usePlaceAmong(parts: readonly Place[]): string | undefined {
  const pathname = useLocation({ select: (location) => location.pathname })
  return placeAmong(parts, pathname)
}

interface Place {
  to: string
  /** Whether pages below its address are no part of it. */
  isAlone?: boolean
}

/** Which of some places a page belongs to: the one whose address is the longest that its own begins with. */
export function placeAmong(places: readonly Place[], pathname: string): string | undefined {
  const above = places.filter(({ to, isAlone }) => pathname === to || (!isAlone && pathname.startsWith(`${to}/`)))
  return above.map(({ to }) => to).toSorted((one, other) => other.length - one.length)[0]
}
