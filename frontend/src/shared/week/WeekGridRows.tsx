import { CELL, stretchOf, type Cell } from './cells'
import { minutesIn, onDay, overlaps, shareFree, type Stretch } from './hours'
import { useWeekText } from './useWeekText'
import styles from './WeekGrid.module.css'

/** The days, each with the hours that it has. */
export function GridHead({ days, hours }: { days: readonly number[]; hours: readonly Stretch[] }) {
  const text = useWeekText()
  return (
    <div className={styles.row} role="row">
      <span className={styles.corner} role="columnheader">
        <span className="unseen">{text.say('from')}</span>
      </span>
      {days.map((weekday) => {
        const minutes = minutesIn(onDay(hours, weekday))
        return (
          <div key={weekday} className={styles.day} role="columnheader" aria-label={text.day(weekday)}>
            <span className={styles.dayName}>{days.length === 1 ? text.day(weekday) : text.shortDay(weekday)}</span>
            <span className={styles.dayTotal} data-none={minutes === 0 || undefined}>
              {text.shortHours(minutes)}
            </span>
          </div>
        )
      })}
    </div>
  )
}

interface GridRowProps {
  start: number
  days: readonly number[]
  hours: readonly Stretch[]
  at: Cell
  chosen: readonly Stretch[]
}

export function GridRow({ start, days, hours, at, chosen }: GridRowProps) {
  const text = useWeekText()
  return (
    <div className={styles.row} role="row" data-half={start % 60 !== 0 || undefined}>
      <div className={styles.time} role="rowheader">
        {start % 60 === 0 ? <span>{text.hourMark(start)}</span> : <span className="unseen">{text.time(start)}</span>}
      </div>
      {days.map((weekday) => (
        <GridCell
          key={weekday}
          cell={{ weekday, start }}
          hours={hours}
          isAt={at.weekday === weekday && at.start === start}
          isChosen={shareFree(chosen, { weekday, start, end: start + CELL }) === 'all'}
        />
      ))}
    </div>
  )
}

function GridCell(props: { cell: Cell; hours: readonly Stretch[]; isAt: boolean; isChosen: boolean }) {
  const { cell, hours, isAt, isChosen } = props
  const free = overlaps(hours, stretchOf(cell))
  const minutes = minutesIn(free)
  return (
    <div
      className={styles.cell}
      role="gridcell"
      tabIndex={isAt ? 0 : -1}
      data-weekday={cell.weekday}
      data-start={cell.start}
      data-chosen={isChosen || undefined}
      data-first={(minutes > 0 && free[0]!.start === cell.start) || undefined}
      aria-selected={minutes > 0}
      aria-label={useCellLabel(cell, free)}
      data-share={minutes === 0 ? undefined : minutes === CELL ? 'all' : free[0]!.start === cell.start ? 'first' : 'second'}
    />
  )
}

function useCellLabel(cell: Cell, free: readonly Stretch[]): string {
  const { say, day, span } = useWeekText()
  const values = { day: day(cell.weekday), span: span(stretchOf(cell)) }
  const isPart = free.length > 0 && minutesIn(free) < CELL
  return isPart ? say('cellPartly', { ...values, free: free.map(span).join(' ') }) : say('cell', values)
}
