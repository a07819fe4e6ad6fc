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
      <ul className={styles.list}>
        {items.map((item) => (
          <DemandItem key={item.competency.code} item={item} />
        ))}
      </ul>
    </>
  )
}

function DemandItem({ item }: { item: CompetencyDemand }) {
  const { competency } = item
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.name}>
            {competency.name}
            <span className={styles.area}>{competency.area}</span>
          </span>
          <Worst item={item} />
        </summary>
        <Levels item={item} />
      </details>
    </li>
  )
}

/** By how many people it is short where that is worst. */
function Worst({ item: { short, short_at } }: { item: CompetencyDemand }) {
  const say = useWords(demandWords)
  if (short === null || short_at === null) return <Tag>{say('untold')}</Tag>
  return short > 0 ? <Tag tone="warn">{say('shortAt', { count: short, level: short_at })}</Tag> : <Tag tone="good">{say('enough')}</Tag>
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
