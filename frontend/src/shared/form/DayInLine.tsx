import styles from './DayInLine.module.css'

interface DayInLineProps {
  label: string
  /** ISO 8601; empty while none is chosen. */
  day: string
  onChange: (day: string) => void
}

/** A day chosen beside other controls; taken once it is typed whole, not at each key. */
export function DayInLine({ label, day, onChange }: DayInLineProps) {
  const take = (typed: string) => {
    if (typed !== day) onChange(typed)
  }
  return (
    <label className={styles.day}>
      <span>{label}</span>
      <input
        type="date"
        key={day}
        defaultValue={day}
        onBlur={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && take(currentTarget.value)}
      />
    </label>
  )
}
