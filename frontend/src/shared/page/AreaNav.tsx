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
  /** Addresses elsewhere that belong to it, with what is below them. */
  besides?: readonly string[]
}

/** Which of some places a page belongs to: the one with the longest address that its own begins with. */
export function placeAmong(places: readonly Place[], pathname: string): string | undefined {
  const isBelow = (address: string) => pathname === address || pathname.startsWith(`${address}/`)
  const above = places.flatMap(({ to, isAlone, besides = [] }) => [
    ...((isAlone ? pathname === to : isBelow(to)) ? [{ to, address: to }] : []),
    ...besides.filter(isBelow).map((address) => ({ to, address })),
  ])
  return above.toSorted((one, other) => other.address.length - one.address.length)[0]?.to
}
