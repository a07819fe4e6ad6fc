import type { UseQueryResult } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { timelineWords } from '@/shared/messages/en/timeline'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Tag } from '@/shared/Tag'

import styles from './Timeline.module.css'

/** Who it was for a while; half-open, in days. */
export interface Period {
  id: string
  /** Null where the viewer may not know of them. */
  who: { id: string; name: string } | null
  valid_from: string
  valid_to: string | null
  when: 'past' | 'present' | 'planned'
}

export interface TimelineProps<Data> {
  title: string
  empty: string
  query: UseQueryResult<Data, unknown>
  periodsOf: (data: Data) => Period[]
}

/** Who it was and is and is to be, the latest first. */
export function Timeline<Data>({ title, empty, query, periodsOf }: TimelineProps<Data>) {
  return (
    <Card title={title}>
      <Loaded query={query}>{(data) => <Periods periods={periodsOf(data)} empty={empty} />}</Loaded>
    </Card>
  )
}

function Periods({ periods, empty }: { periods: Period[]; empty: string }) {
  if (periods.length === 0) return <p className={styles.days}>{empty}</p>
  return (
    <ol className={styles.lines}>
      {periods.map((period) => (
        <PeriodItem key={period.id} period={period} />
      ))}
    </ol>
  )
}

function PeriodItem({ period }: { period: Period }) {
  const say = useWords(timelineWords)
  const { who, when } = period
  return (
    <li className={styles.line} data-when={when}>
      <span className={styles.who}>
        {who ? <Link to={paths.person(who.id)}>{who.name}</Link> : say('unknown')}
        {when !== 'past' && <Tag tone={when === 'present' ? 'good' : 'calm'}>{say(when)}</Tag>}
      </span>
      <span className={styles.days}>{useDays(period)}</span>
    </li>
  )
}

function useDays({ valid_from, valid_to, when }: Period): string {
  const say = useWords(timelineWords)
  const format = useFormat()
  const from = format.day(valid_from)
  if (valid_to) return say('fromTo', { from, to: format.day(valid_to) })
  return when === 'planned' ? say('plannedFrom', { from }) : say('since', { from })
}
