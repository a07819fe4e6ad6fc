import type { ReactNode } from 'react'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { benchWords } from '@/shared/messages/en/succession-bench'
import { gaps, Sentence } from '@/shared/messages/Sentence'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import { useSeatName } from '../../useSeatName'
import type { Bench, BenchPerson, SeatRef, Shortfall } from '../api'
import styles from './Bench.module.css'
import { LinkedList } from './LinkedList'

/** Why not all positions can be filled, in words, or how much the bench stands when all can. */
export function Shortfalls({ bench }: { bench: Bench }) {
  const say = useWords(benchWords)
  const { shortfalls, shortfalls_total, departures_survived } = bench
  const hidden = shortfalls_total - shortfalls.length
  return (
    <Card title={say('whyNot')}>
      {shortfalls.length === 0 ? (
        <p>
          {say('allFilled')} {departures_survived > 0 ? say('survives', { count: departures_survived }) : say('survivesNone')}
        </p>
      ) : (
        <ul className={styles.list}>
          {shortfalls.map((each) => (
            <li key={each.seats[0]?.id}>
              <Reason shortfall={each} />
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && <p className={styles.soft}>{say('moreGroups', { count: hidden })}</p>}
    </Card>
  )
}

function Reason({ shortfall }: { shortfall: Shortfall }) {
  const say = useWords(benchWords)
  const { seats, seats_total, people, people_total, short_by } = shortfall
  const seatList = <Seats seats={seats} total={seats_total} />
  if (people_total === 0) return <Sentence text={say('nobody', gaps('seats'))} parts={{ seats: seatList }} />
  const peopleList = (
    <Sentence text={say('people', { count: people_total, ...gaps('names') })} parts={{ names: <People people={people} total={people_total} /> }} />
  )
  return <Sentence text={say('sharing', { count: short_by, ...gaps('seats', 'people') })} parts={{ seats: seatList, people: peopleList }} />
}

/** Positions as a sentence lists them, each leading to its plan. */
export function Seats({ seats, total }: { seats: readonly SeatRef[]; total: number }) {
  const nameOf = useSeatName()
  const items = seats.map((seat) => ({ key: seat.id, shown: <Link to={paths.criticalPosition(seat.id)}>{nameOf(seat)}</Link> }))
  return <LinkedList items={useWithRest(items, total)} />
}

function People({ people, total }: { people: readonly BenchPerson[]; total: number }) {
  const items = people.map(({ nomination_id, name }) => ({
    key: nomination_id,
    shown: <Link to={paths.nomination(nomination_id)}>{name}</Link>,
  }))
  return <LinkedList items={useWithRest(items, total)} />
}

function useWithRest<Item extends { key: string; shown: ReactNode }>(items: Item[], total: number) {
  const say = useWords(benchWords)
  const rest = total - items.length
  return rest > 0 ? [...items, { key: 'rest', shown: say('andMore', { count: rest }) }] : items
}
