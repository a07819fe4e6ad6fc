import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'

import type { HomeCard, HomeItem } from '../api'
import { useItemText } from '../useCardText'
import styles from './HomeCards.module.css'

/** The first few of what a card counts; those with a figure, but no moment, as bars against the largest. */
export function CardItems({ card }: { card: HomeCard }) {
  const largest = Math.max(...card.items.map(({ value }) => value ?? 0), 1)
  const textOf = useItemText(card)
  return (
    <ul className={styles.items}>
      {[...card.items.entries()].map(([place, item]) => (
        <li key={place} className={styles.item}>
          <ItemLine item={item} title={textOf(item).title} />
          {item.value === null || item.at !== null ? (
            <span className={styles.detail}>{textOf(item).detail}</span>
          ) : (
            <span className={styles.bar} style={{ width: `${(100 * item.value) / largest}%` }} />
          )}
        </li>
      ))}
    </ul>
  )
}

function ItemLine({ item, title }: { item: HomeItem; title: string }) {
  const format = useFormat()
  return (
    <span className={styles.line}>
      {item.href ? <Link to={item.href}>{title}</Link> : <span>{title}</span>}
      {item.value !== null && <span className={styles.count}>{format.number(item.value)}</span>}
    </span>
  )
}
