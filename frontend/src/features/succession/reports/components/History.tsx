import { useFormat } from '@/shared/format'
import { reportWords } from '@/shared/messages/en/succession-reports'
import { useWords } from '@/shared/messages/words'

import type { ReportFigure } from '../api'
import { useFigureText } from '../useFigureText'
import styles from './Reports.module.css'

const WIDTH = 240
const HEIGHT = 44
const EDGE = 3
const WHOLE = 100

/** How a figure was at the ends of the last months: drawn, and as a table for whoever hears it. */
export function History({ figure, name }: { figure: ReportFigure; name: string }) {
  const say = useWords(reportWords)
  const format = useFormat()
  const textOf = useFigureText()
  const { history, unit } = figure
  const largest = unit === 'percent' ? WHOLE : Math.max(1, ...history.map(({ value }) => value ?? 0))
  const step = (WIDTH - 2 * EDGE) / Math.max(history.length - 1, 1)
  const points = history.flatMap(({ value }, place) =>
    value === null ? [] : [{ x: EDGE + place * step, y: HEIGHT - EDGE - (value / largest) * (HEIGHT - 2 * EDGE) }],
  )
  const last = points.at(-1)
  const known = history.filter(({ value }) => value !== null)
  const from = known[0]
  const until = known.at(-1)
  return (
    <>
      <svg className={styles.history} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line className={styles.floor} x1={0} x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
        <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {last && <circle className={styles.dot} cx={last.x} cy={last.y} r={EDGE} />}
      </svg>
      {from && until && (
        <p className={styles.ends} aria-hidden="true">
          <span>{`${format.month(from.on)}: ${textOf(figure, from.value ?? 0)}`}</span>
          <span>{format.month(until.on)}</span>
        </p>
      )}
      <div className="unseen">
        <table>
          <caption>{say('history', { name })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('month')}</th>
              <th scope="col">{say('value')}</th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ on, value }) => (
              <tr key={on}>
                <th scope="row">{format.month(on)}</th>
                <td>{value === null ? say('nothing') : textOf(figure, value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
