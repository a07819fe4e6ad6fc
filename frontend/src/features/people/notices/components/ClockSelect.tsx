import { useWeekText } from '@/shared/week/useWeekText'

import styles from './MailTimes.module.css'

const HALF_HOUR = 30
const HALF_HOURS = Array.from({ length: 48 }, (_, place) => place * HALF_HOUR)

export interface ClockSelectProps {
  label: string
  /** As the API writes it: "07:30". */
  value: string
  disabled: boolean
  onChange: (value: string) => void
}

/** A time of day: one of the half hours, and whatever else it is already. */
export function ClockSelect({ label, value, disabled, onChange }: ClockSelectProps) {
  const { time } = useWeekText()
  const minutes = [...new Set([...HALF_HOURS, minutesOf(value)])].toSorted((one, other) => one - other)
  return (
    <select
      className={styles.time}
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
    >
      {minutes.map((each) => (
        <option key={each} value={written(each)}>
          {time(each)}
        </option>
      ))}
    </select>
  )
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

function written(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
