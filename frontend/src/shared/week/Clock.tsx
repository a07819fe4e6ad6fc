import { intlLocale, useLocale } from '../messages/locale'
import { useMinute } from '../useMinute'
import { useWeekText } from './useWeekText'
import styles from './WeekHours.module.css'

/** Whose clock the hours are on, what it says now, and a warning where this device keeps another. */
export function Clock({ zone }: { zone: string }) {
  const locale = intlLocale(useLocale())
  const { say } = useWeekText()
  const moment = useMinute()
  const there = timeIn(zone, moment, locale)
  const here = timeIn(undefined, moment, locale)
  if (there === null) return null
  return (
    <p className={styles.clock}>
      {say('clock', { zone, time: there })}
      {there !== here && <strong className={styles.otherClock}> {say('otherClock', { zone })}</strong>}
    </p>
  )
}

/** Weekday and time; null for a zone that this browser does not know. */
function timeIn(timeZone: string | undefined, moment: Date, locale: string): string | null {
  try {
    const parts = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const
    return new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(moment)
  } catch {
    return null
  }
}
