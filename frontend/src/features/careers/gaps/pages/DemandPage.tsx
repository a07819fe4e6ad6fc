import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useFormat } from '@/shared/format'
import { demandWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

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
      {items.length === 0 ? <p role="status">{say('noneFound')}</p> : <DemandTable items={items} />}
    </>
  )
}

function DemandTable({ items }: { items: readonly CompetencyDemand[] }) {
  const say = useWords(demandWords)
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={say('title')}>
        <thead>
          <tr>
            <th scope="col">{say('competency')}</th>
            <th scope="col">{say('level')}</th>
            <th scope="col" data-numeric>
              {say('seats')}
            </th>
            <th scope="col" data-numeric>
              {say('holders')}
            </th>
            <th scope="col" data-numeric>
              {say('short')}
            </th>
          </tr>
        </thead>
        {items.map((item) => (
          <Levels key={item.competency.code} item={item} />
        ))}
      </table>
    </div>
  )
}

function Levels({ item }: { item: CompetencyDemand }) {
  const say = useWords(demandWords)
  const format = useFormat()
  const { competency, levels } = item
  return (
    <tbody>
      {levels.map(({ level, seats_above, holders }, place) => {
        const short = holders === null ? null : Math.max(seats_above - holders, 0)
        return (
          <tr key={level}>
            {place === 0 && (
              <th scope="rowgroup" rowSpan={levels.length} className={styles.name}>
                {competency.name}
                <span className={styles.area}>{competency.area}</span>
              </th>
            )}
            <td>{say('atLeast', { level })}</td>
            <td data-numeric>{format.number(seats_above)}</td>
            <td data-numeric>{holders === null ? say('untold') : format.number(holders)}</td>
            <td data-numeric data-short={Boolean(short) || undefined}>
              {short === null ? '–' : short === 0 ? say('enough') : format.number(short)}
            </td>
          </tr>
        )
      })}
    </tbody>
  )
}
