import { useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react'

import { Button } from '../Button'
import { FilterIcon, SearchIcon } from '../icons'
import { tableWords } from '../messages/en/table'
import { useWords } from '../messages/words'
import styles from './FilterBar.module.css'
import { FilterSlot } from './FilterSlot'
import { SavedFilters } from './SavedFilters'
import type { TableControl } from './useTableState'

export interface FilterBarProps {
  control: TableControl
  /** The list's name, under which its filters are saved. */
  list: string
  /** What the search field looks through: "Name, number or e-mail". */
  searchLabel: string
  /** `FilterSelect`s. */
  children?: ReactNode
}

/**
 * What stands above a list: search, filters, those saved by name, and a way to clear them. On a narrow screen the
 * filters open at a button that counts those set; closed, each that is set is a chip that takes it away.
 */
export function FilterBar({ control, list, searchLabel, children }: FilterBarProps) {
  const say = useWords(tableWords)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const count = Object.keys(control.state.filters).length
  return (
    <search className={styles.bar} data-open={isOpen || undefined}>
      <SearchField control={control} label={searchLabel} />
      <Button
        className={styles.opener}
        icon={<FilterIcon size={16} />}
        aria-expanded={isOpen}
        aria-controls={id}
        data-opens-filters
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.opens}>{count === 0 ? say('filters') : say('filtersSet', { count })}</span>
      </Button>
      <div id={id} className={styles.filters}>
        {children}
        {control.isNarrowed && (
          <Button look="quiet" onClick={control.clear}>
            {say('clear')}
          </Button>
        )}
      </div>
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
        size={label.length}
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
  const chosen = value === '' ? undefined : (options.find((option) => option.value === value)?.label ?? value)
  return (
    <FilterSlot label={label} value={chosen} onRemove={() => control.setFilter(name, '')}>
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
    </FilterSlot>
  )
}
