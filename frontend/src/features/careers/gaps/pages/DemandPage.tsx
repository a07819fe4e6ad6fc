import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useFormat } from '@/shared/format'
import { demandWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import counts from '@/shared/styles/CountTable.module.css'
import { Tag } from '@/shared/Tag'

import { demandQuery, type CompetencyDemand, type Demand } from '../api'
import styles from './DemandPage.module.css'

/** What the seats of the organisation ask for beside what its people hold. */
export function DemandPage() {
  const say = useWords(demandWords)
  const query = useQuery(demandQuery)
  return (
    <Page title={say('title')} description={say('description')}>
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(demand) => (demand.items.length === 0 ? <Empty title={say('emptyTitle')} text={say('emptyText')} /> : <Shown demand={demand} />)}
      </Loaded>
    </Page>
  )
}

function Shown({ demand }: { demand: Demand }) {
  const say = useWords(demandWords)
  const format = useFormat()
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase()
  const items = demand.items.filter(({ competency }) => `${competency.name} ${competency.area}`.toLocaleLowerCase().includes(wanted))
  const { seats, people, smallest_group } = demand
  return (
    <>
      <p className={styles.soft}>
        {say('basis', { seats: format.number(seats), people: format.number(people), smallest: smallest_group })}
      </p>
      <input type="search" className={styles.search} aria-label={say('find')} placeholder={say('find')} value={text} onChange={({ target }) => setText(target.value)} />
      {items.length === 0 && <p role="status">{say('noneFound')}</p>}
      <Groups items={items} areOpen={wanted !== ''} />
    </>
  )
}

/** What people are short of first; where there are enough of them, and where too few to tell, on demand. */
function Groups({ items, areOpen }: { items: readonly CompetencyDemand[]; areOpen: boolean }) {
  const say = useWords(demandWords)
  const most = Math.max(...items.map((item) => worstOf(item)?.seats_above ?? 0), 1)
  const short = items.filter((item) => (item.short ?? 0) > 0)
  const folded = [
    { title: say('enoughOf', { count: items.filter(isEnough).length }), those: items.filter(isEnough) },
    { title: say('untoldOf', { count: items.filter(isUntold).length }), those: items.filter(isUntold) },
  ]
  return (
    <>
      {short.length > 0 && <p className={styles.key}>{say('key')}</p>}
      {short.length > 0 && <Items items={short} most={most} />}
      {folded.map(({ title, those }) =>
        those.length === 0 ? null : (
          <details key={title} open={areOpen || short.length === 0}>
            <summary className={styles.fold}>{title}</summary>
            <Items items={those} most={most} />
          </details>
        ),
      )}
    </>
  )
}

function isEnough({ short }: CompetencyDemand): boolean {
  return short !== null && short <= 0
}

function isUntold({ short }: CompetencyDemand): boolean {
  return short === null
}

/** The level that a competency is looked at by: the one at which it is shortest. */
function worstOf({ levels, short_at }: CompetencyDemand) {
  return levels.find(({ level }) => level === short_at)
}

function Items({ items, most }: { items: readonly CompetencyDemand[]; most: number }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <DemandItem key={item.competency.code} item={item} most={most} />
      ))}
    </ul>
  )
}

function DemandItem({ item, most }: { item: CompetencyDemand; most: number }) {
  const { competency } = item
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.name}>
            {competency.name}
            <span className={styles.area}>{competency.area}</span>
          </span>
          <Worst item={item} most={most} />
        </summary>
        <Levels item={item} />
      </details>
    </li>
  )
}

/** Seats and holders on one line, and by how many people it is short, where that is worst. */
function Worst({ item, most }: { item: CompetencyDemand; most: number }) {
  const say = useWords(demandWords)
  const format = useFormat()
  const worst = worstOf(item)
  if (!worst || worst.holders === null || item.short === null) return <Tag>{say('untold')}</Tag>
  const { level, seats_above: seats, holders } = worst
  return (
    <>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.seats} style={{ width: `${(100 * seats) / most}%` }}>
          <span className={styles.holders} style={{ width: `${(100 * Math.min(holders, seats)) / Math.max(seats, 1)}%` }} />
        </span>
      </span>
      <span className={styles.of}>{say('heldAt', { holders: format.number(holders), seats: format.number(seats), level })}</span>
      {item.short > 0 ? <strong className={styles.short}>{say('shortBy', { count: item.short })}</strong> : <span className={styles.short}>{say('enough')}</span>}
    </>
  )
}

function Levels({ item }: { item: CompetencyDemand }) {
  const say = useWords(demandWords)
  const format = useFormat()
  return (
    <table className={counts.table} aria-label={item.competency.name}>
      <thead>
        <tr>
          <th scope="col">{say('level')}</th>
          <th scope="col">{say('seats')}</th>
          <th scope="col">{say('holders')}</th>
          <th scope="col">{say('short')}</th>
        </tr>
      </thead>
      <tbody>
        {item.levels.map(({ level, seats_above, holders }) => (
          <tr key={level}>
            <th scope="row">{say('atLeast', { level })}</th>
            <td>{format.number(seats_above)}</td>
            <td>{holders === null ? say('untold') : format.number(holders)}</td>
            <td>{holders === null ? '–' : format.number(Math.max(seats_above - holders, 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
