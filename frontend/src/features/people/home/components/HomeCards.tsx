import { useId } from 'react'

import { ChevronRightIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { homeWords } from '@/shared/messages/en/home'
import { useWords } from '@/shared/messages/words'
import { Skeleton } from '@/shared/page/Skeleton'

import type { HomeCard } from '../api'
import { useCardText } from '../useCardText'
import { CardItems } from './CardItems'
import styles from './HomeCards.module.css'

/** Cards in three kinds: something to do and figures on top, side by side; short lists below, in columns. */
export function HomeCards({ cards }: { cards: readonly HomeCard[] }) {
  const lists = cards.filter(({ kind }) => kind === 'list')
  const figures = cards.filter(({ kind }) => kind !== 'list')
  return (
    <>
      {figures.length > 0 && <Cards className={styles.figures} cards={figures} />}
      {lists.length > 0 && <Cards className={styles.lists} cards={lists} />}
    </>
  )
}

function Cards({ className, cards }: { className?: string; cards: readonly HomeCard[] }) {
  return (
    <ul className={className}>
      {cards.map((card) => (
        <li key={card.id} className={styles.place}>
          <Card card={card} />
        </li>
      ))}
    </ul>
  )
}

/** What is done by following a card, where it is more than opening a page. */
const NAMED_ACTS = ['open_offers_to_answer', 'open_rounds_changed', 'open_plans_to_review', 'open_begin_plan', 'open_nominations_to_decide'] as const

function Card({ card }: { card: HomeCard }) {
  const say = useWords(homeWords)
  const id = useId()
  const { kind, href } = card
  const { title, figure, detail } = useCardText(card)
  return (
    <article className={styles.card} data-kind={kind} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {href && kind !== 'action' ? <CardLink to={href} title={title} /> : title}
      </h2>
      {figure && (
        <p className={styles.figure}>
          <span className={styles.value}>{figure.value}</span>
          {figure.unit && <span className={styles.unit}>{figure.unit}</span>}
        </p>
      )}
      {detail && <p className={styles.detail}>{detail}</p>}
      {card.items.length > 0 && <CardItems card={card} />}
      {href && kind === 'action' && (
        <Link to={href} look="main" className={styles.act} aria-describedby={id}>
          {say(NAMED_ACTS.find((each) => each === `open_${card.id}`) ?? 'open')}
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

const SKELETON_CARDS = 4

export function HomeSkeleton() {
  return (
    <div className={styles.figures}>
      {Array.from({ length: SKELETON_CARDS }, (_, card) => (
        <div key={card} className={styles.card}>
          <Skeleton lines={4} />
        </div>
      ))}
    </div>
  )
}
