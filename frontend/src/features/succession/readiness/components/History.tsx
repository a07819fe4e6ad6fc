import { useQuery } from '@tanstack/react-query'

import { useFormat } from '@/shared/format'
import { readinessWords } from '@/shared/messages/en/succession-readiness'
import { useWords } from '@/shared/messages/words'
import lists from '@/shared/table/RowsAsLists.module.css'

import { scaleQuery, type Readiness, type SaidReadiness } from '../api'
import styles from './Readiness.module.css'

const KINDS = ['assessed', 'calibrated', 'computed'] as const

type Point = Readiness['trend'][number]

/** Whether a point of the trend says more than the one before it; the first and the last always do. */
function tells(point: Point, place: number, trend: readonly Point[]): boolean {
  const before = trend[place - 1]
  return before === undefined || place === trend.length - 1 || KINDS.some((kind) => point[kind] !== before[kind])
}

/** Quarter by quarter, what counted and what would have been computed then; the latest first. */
export function Trend({ readiness: { trend, on } }: { readiness: Readiness }) {
  const say = useWords(readinessWords)
  const format = useFormat()
  const { data: scale } = useQuery(scaleQuery)
  const nameOf = (code: string | null) => scale?.tiers.find((tier) => tier.code === code)?.name ?? code ?? say('none')
  return (
    <div>
      <h3 className={styles.sub}>{say('trend')}</h3>
      <p className={styles.soft}>{say('trendHint')}</p>
      <div className={`${styles.room} ${lists.room}`}>
        <table className={`${styles.table} ${lists.table}`}>
          <thead>
            <tr>
              <th scope="col">{say('day')}</th>
              {KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {say(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.filter(tells).toReversed().map((point) => (
              <tr key={point.on}>
                <th scope="row">{point.on === on ? say('today') : format.day(point.on)}</th>
                {KINDS.map((kind) => (
                  <td key={kind} data-title={say(kind)}>{nameOf(point[kind])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** All that was said, the latest first. */
export function History({ said }: { said: readonly SaidReadiness[] }) {
  const say = useWords(readinessWords)
  const format = useFormat()
  return (
    <div>
      <h3 className={styles.sub}>{say('history')}</h3>
      {said.length === 0 && <p className={styles.soft}>{say('noHistory')}</p>}
      <ul className={styles.history}>
        {said.map(({ id, kind, tier, tier_name, reason, author, said_on }) => (
          <li key={id}>
            <p>
              <strong>{tier_name ?? say('noTier', { code: tier })}</strong> <span className={styles.soft}>{say(kind)}</span>
            </p>
            <p>{reason}</p>
            <p className={styles.soft}>{say('saidBy', { name: author, day: format.day(said_on) })}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
