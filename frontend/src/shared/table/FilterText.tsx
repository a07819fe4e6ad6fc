import { useId, useState, type KeyboardEvent } from 'react'

import styles from './FilterBar.module.css'
import { FilterSlot } from './FilterSlot'
import type { TableControl } from './useTableState'

export interface FilterTextProps {
  control: TableControl
  /** The filter's name in the address and in the API. */
  name: string
  label: string
  placeholder: string
  /** What can be expected to find something; anything else may be typed. */
  suggestions: readonly string[]
}

/** One filter that takes a whole value: set by Enter, by choosing a suggestion or by leaving the field. */
export function FilterText({ control, name, label, placeholder, suggestions }: FilterTextProps) {
  const id = useId()
  const value = control.state.filters[name] ?? ''
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    setText(value)
  }
  const set = (next: string) => next.trim() !== value && control.setFilter(name, next.trim())
  const setOnEnter = (event: KeyboardEvent) => event.key === 'Enter' && set(text)
  return (
    <FilterSlot label={label} value={value || undefined} onRemove={() => control.setFilter(name, '')}>
      <label className={styles.filter} data-set={value !== '' || undefined}>
        <span className={styles.label}>{label}</span>
        <input
          className={styles.text}
          list={id}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            if (suggestions.includes(event.target.value) || event.target.value === '') set(event.target.value)
          }}
          onKeyDown={setOnEnter}
          onBlur={() => set(text)}
        />
        <datalist id={id}>
          {suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      </label>
    </FilterSlot>
  )
}
