import { minutesIn, onDay, WEEKDAYS, type Stretch } from './hours'
import { useWeekText } from './useWeekText'
import styles from './WeekGrid.module.css'

export interface DayTabsProps {
  hours: readonly Stretch[]
  day: number
  onChoose: (weekday: number) => void
}

/** The days of the week with their hours, one of which is shown. */
export function DayTabs({ hours, day: shown, onChoose }: DayTabsProps) {
  const { say, shortDay, shortHours } = useWeekText()
  return (
    <div className={styles.tabs} role="group" aria-label={say('oneDay')}>
      {WEEKDAYS.map((weekday) => {
        const minutes = minutesIn(onDay(hours, weekday))
        return (
          <button
            key={weekday}
            type="button"
            className={styles.tab}
            aria-pressed={weekday === shown}
            onClick={() => onChoose(weekday)}
          >
            <span>{shortDay(weekday)} </span>
            <span className={styles.dayTotal} data-none={minutes === 0 || undefined}>
              {shortHours(minutes)}
            </span>
          </button>
        )
      })}
    </div>
  )
}
