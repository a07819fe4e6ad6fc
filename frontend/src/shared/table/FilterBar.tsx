import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'

import { Button } from '../Button'
import { SearchIcon } from '../icons'
import { tableWords } from '../messages/en/table'
import { useWords } from '../messages/words'
import styles from './FilterBar.module.css'
import { SavedFilters } from './SavedFilters'
import type { TableControl } from './useTableState'

export interface FilterBarProps {
  control: TableControl
  /** The list's name, under which its filters are saved. */
  list: string
  /** What the search field looks through: "Name, number or email". */
  searchLabel: string
  /** `FilterSelect`s. */
  children?: ReactNode
}

/** What stands above a list: search, filters, those saved by name, and a way to clear them. */
export function FilterBar({ control, list, searchLabel, children }: FilterBarProps) {
  const say = useWords(tableWords)
  return (
    <search className={styles.bar}>
      <SearchField control={control} label={searchLabel} />
      {children}
      {control.isNarrowed && (
        <Button look="quiet" onClick={control.clear}>
          {say('clear')}
        </Button>
      )}
      <SavedFilters control={control} list={list} />
    </search>
  )
}

const PAUSE = 250

/** Types at once, searches after a pause. */
function SearchField({ control, label }: { control: TableControl; label: string }) {
  const { q } = control.state
  const [text, setText] = useState(q)
  const [seen, setSeen] = useState(q)
  const [sent, setSent] = useState(q)
  if (q !== seen) {
    // The address has changed: by what was typed here, which is no news, or by something else, which is.
    setSeen(q)
    if (q !== sent) setText(q)
  }
  const search = useEffectEvent(() => {
    if (text === q) return
    setSent(text)
    control.change({ q: text })
  })
  useEffect(() => {
    const timer = setTimeout(() => search(), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <label className={styles.search}>
      <SearchIcon size={16} />
      <input
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  )
}

export interface FilterSelectProps {
  control: TableControl
  /** The filter's name in the address and in the API. */
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  /** What the list shows when nothing is chosen, if that is not everything. */
  unset?: string
}

/** One filter: the browser's own select, which every phone and screen reader knows. */
export function FilterSelect({ control, name, label, options, unset }: FilterSelectProps) {
  const say = useWords(tableWords)
  const value = control.state.filters[name] ?? ''
  return (
    <label className={styles.filter} data-set={value !== '' || undefined}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} value={value} onChange={(event) => control.setFilter(name, event.target.value)}>
        <option value="">{unset ?? say('any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
