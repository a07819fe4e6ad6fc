import { useRef, useState } from 'react'

import { Button } from '../Button'
import { announce } from '../page/announcer'
import { blockOf, DAYTIME, spanFor, startsIn, WHOLE_DAY, type Cell } from './cells'
import { DayTabs } from './DayTabs'
import { isFree, toggled, WEEKDAYS, type Stretch } from './hours'
import { useGridKeys } from './useGridKeys'
import { useIsNarrow } from '../useIsNarrow'
import { usePainting } from './usePainting'
import { useWeekText } from './useWeekText'
import { GridHead, GridRow } from './WeekGridRows'
import styles from './WeekGrid.module.css'

export interface WeekGridProps {
  hours: readonly Stretch[]
  onChange: (hours: Stretch[]) => void
}

/** The hours of a week as a grid of half hours, painted by pointer or by keys; a day at a time where it is narrow. */
export function WeekGrid({ hours, onChange }: WeekGridProps) {
  const text = useWeekText()
  const { say, block, total } = text
  const [isWhole, setWhole] = useState(false)
  const isNarrow = useIsNarrow()
  const least = isWhole ? WHOLE_DAY : DAYTIME
  const shown = spanFor(hours, least)
  const [at, setAt] = useState<Cell>(() => ({ weekday: hours[0]?.weekday ?? 0, start: hours[0]?.start ?? 9 * 60 }))
  const change = (next: Stretch[], painted: Stretch[]) => {
    onChange(next)
    announce(say(isFree(next, painted) ? 'freed' : 'taken', { block: block(painted), total: total(next) }))
  }
  const grid = useRef<HTMLDivElement>(null)
  const painting = usePainting({ grid, hours, onPainted: change, onBegin: (cell) => keys.goTo(cell) })
  const keys = useGridKeys({
    at: withinSpan(at, shown.from, shown.to),
    shown,
    grid,
    onGo: (cell) => {
      setAt(cell)
      if (cell.start < shown.from || cell.start >= shown.to) setWhole(true)
    },
    onChosen: (from, to) => announce(say('chosen', { block: block(blockOf(from, to)) })),
    onPress: (from, to) => change(toggled(hours, blockOf(from, to)), blockOf(from, to)),
    onGiveUp: painting.giveUp,
  })
  const days = isNarrow ? [keys.at.weekday] : WEEKDAYS
  return (
    <div className={styles.frame}>
      {isNarrow && <DayTabs hours={painting.shown} day={keys.at.weekday} onChoose={(weekday) => setAt({ ...at, weekday })} />}
      <p className={styles.hint}>{say('hint')}</p>
      <p className={styles.touchHint}>{say('touchHint')}</p>
      <div
        ref={grid}
        className={styles.grid}
        data-days={days.length}
        role="grid"
        tabIndex={-1}
        aria-label={say('week')}
        aria-multiselectable="true"
        {...painting.handlers}
        onKeyDown={keys.press}
        onFocus={keys.focus}
      >
        <GridHead days={days} hours={painting.shown} />
        {startsIn(shown).map((start) => (
          <GridRow key={start} start={start} days={days} hours={painting.shown} at={keys.at} chosen={keys.chosen} />
        ))}
      </div>
      <Button look="quiet" className={styles.more} onClick={() => setWhole(!isWhole)}>
        {say(isWhole ? 'daytime' : 'whole')}
      </Button>
    </div>
  )
}

/** The nearest cell that is shown: hours that were taken away may have let the grid shrink. */
function withinSpan({ weekday, start }: Cell, from: number, to: number): Cell {
  return { weekday, start: Math.floor(Math.min(Math.max(start, from), to - 30) / 30) * 30 }
}
