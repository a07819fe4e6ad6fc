import { useFormat } from '../format'
import styles from './FilterBar.module.css'
import { FilterSlot } from './FilterSlot'
import type { TableControl } from './useTableState'

export interface FilterDayProps {
  control: TableControl
  /** The filter's name in the address and in the API. */
  name: string
  label: string
}

/** One filter that is a day: the browser's own calendar, or typed. */
export function FilterDay({ control, name, label }: FilterDayProps) {
  const format = useFormat()
  const value = control.state.filters[name] ?? ''
  return (
    <FilterSlot label={label} value={value ? dayOr(value, format.day) : undefined} onRemove={() => control.setFilter(name, '')}>
      <label className={styles.filter} data-set={value !== '' || undefined}>
        <span className={styles.label}>{label}</span>
        <input
          type="date"
          className={styles.text}
          defaultValue={value}
          key={value}
          onBlur={({ target }) => target.value !== value && control.setFilter(name, target.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && control.setFilter(name, currentTarget.value)}
        />
      </label>
    </FilterSlot>
  )
}

/** The day in the locale's words, or what a hand has typed into the address instead of one. */
function dayOr(value: string, say: (day: string) => string): string {
  return Number.isNaN(Date.parse(value)) ? value : say(value)
}
