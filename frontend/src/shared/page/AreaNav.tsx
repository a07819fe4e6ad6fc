import { useLocation } from '@tanstack/react-router'

import styles from './AreaNav.module.css'
import { PartLinks, type PartLinksProps } from './PartLinks'

/** The pages of one area, side by side above each of them. A page below one of them still belongs to it. */
export function AreaNav({ label, parts }: Pick<PartLinksProps, 'label' | 'parts'>) {
  return <PartLinks label={label} parts={parts} current={usePlaceAmong(parts)} className={styles.nav} />
}

/** Which of some parts the page that is open belongs to. */
export function usePlaceAmong(parts: PartLinksProps['parts']): string | undefined {
  const pathname = useLocation({ select: (location) => location.pathname })
  return placeAmong(
    parts.map(({ to }) => to),
    pathname,
  )
}

/** Which of some addresses a page belongs to: the longest that its own begins with. */
export function placeAmong(addresses: readonly string[], pathname: string): string | undefined {
  const above = addresses.filter((address) => pathname === address || pathname.startsWith(`${address}/`))
  return above.toSorted((one, other) => other.length - one.length)[0]
}
