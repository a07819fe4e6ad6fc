import { useId } from 'react'

import { useFormat } from '@/shared/format'
import { ChevronRightIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { homeWords } from '@/shared/messages/en/home'
import { useWords } from '@/shared/messages/words'
import { Skeleton } from '@/shared/page/Skeleton'

import type { HomeCard } from '../api'
import styles from './HomeCards.module.css'

/** Cards in three kinds: something to do, a figure, a short list. What is to do comes first. */
export function HomeCards({ cards }: { cards: readonly HomeCard[] }) {
  return (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <li key={card.id} className={styles.place} data-kind={card.kind}>
          <Card card={card} />
        </li>
      ))}
    </ul>
  )
}

function Card({ card }: { card: HomeCard }) {
  const say = useWords(homeWords)
  const id = useId()
  const { kind, title, value, unit, detail, items, href } = card
  return (
    <article className={styles.card} data-kind={kind} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {href && kind !== 'action' ? <CardLink to={href} title={title} /> : title}
      </h2>
      {value !== null && <Figure value={value} unit={unit} />}
      {detail && <p className={styles.detail}>{detail}</p>}
      {items.length > 0 && <Items items={items} />}
      {href && kind === 'action' && (
        <Link to={href} look="main" className={styles.act} aria-describedby={id}>
          {say('open')}
        </Link>
      )}
    </article>
  )
}

/** The title as a link that the whole card is pressed for. */
function CardLink({ to, title }: { to: string; title: string }) {
  return (
    <Link to={to} className={styles.link}>
      {title}
      <ChevronRightIcon size={16} />
    </Link>
  )
}

function Figure({ value, unit }: { value: number; unit: string | null }) {
  const format = useFormat()
  return (
    <p className={styles.figure}>
      <span className={styles.value}>{format.number(value)}</span>
      {unit && <span className={styles.unit}>{unit}</span>}
    </p>
  )
}

function Items({ items }: { items: HomeCard['items'] }) {
  return (
    <ul className={styles.items}>
      {items.map(({ title, detail, href }) => (
        <li key={`${title} ${detail}`} className={styles.item}>
          {href ? <Link to={href}>{title}</Link> : <span>{title}</span>}
          <span className={styles.detail}>{detail}</span>
        </li>
      ))}
    </ul>
  )
}

const SKELETON_CARDS = 4

export function HomeSkeleton() {
  return (
    <div className={styles.cards}>
      {Array.from({ length: SKELETON_CARDS }, (_, card) => (
        <div key={card} className={styles.card}>
          <Skeleton lines={4} />
        </div>
      ))}
    </div>
  )
}
