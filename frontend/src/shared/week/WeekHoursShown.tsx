import { DAY, minutesIn, onDay, WEEKDAYS, type Stretch } from './hours'
import { useWeekText } from './useWeekText'
import styles from './WeekHoursShown.module.css'

export interface WeekHoursShownProps {
  hours: readonly Stretch[]
  /** They are those that several people share. */
  areShared?: boolean
}

/** The hours of a week for reading: a strip per day that has some, with its hours in words. */
export function WeekHoursShown({ hours, areShared = false }: WeekHoursShownProps) {
  const { shortDay, day, span, list, total, together } = useWeekText()
  const days = WEEKDAYS.filter((weekday) => onDay(hours, weekday).length > 0)
  return (
    <div className={styles.shown}>
      <p className={styles.total}>{areShared ? together(minutesIn(hours)) : total(hours)}</p>
      <dl className={styles.days}>
        {days.map((weekday) => (
          <div key={weekday} className={styles.day}>
            <dt title={day(weekday)}>{shortDay(weekday)}</dt>
            <dd>
              <span className={styles.strip} aria-hidden="true">
                {onDay(hours, weekday).map(({ start, end }) => (
                  <span
                    key={start}
                    className={styles.free}
                    style={{ insetInlineStart: `${(start / DAY) * 100}%`, width: `${((end - start) / DAY) * 100}%` }}
                  />
                ))}
              </span>
              <span className={styles.hours}>{list(onDay(hours, weekday).map(span))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
