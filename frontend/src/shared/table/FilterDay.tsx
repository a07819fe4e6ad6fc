import styles from './FilterBar.module.css'
import type { TableControl } from './useTableState'

export interface FilterDayProps {
  control: TableControl
  /** The filter's name in the address and in the API. */
  name: string
  label: string
}

/** One filter that is a day: the browser's own calendar, or typed. */
export function FilterDay({ control, name, label }: FilterDayProps) {
  const value = control.state.filters[name] ?? ''
  return (
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
  )
}
