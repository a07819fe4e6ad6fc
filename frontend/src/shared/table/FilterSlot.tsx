import type { MouseEvent, ReactNode } from 'react'

import { CloseIcon } from '../icons'
import { tableWords } from '../messages/en/table'
import { useWords } from '../messages/words'
import styles from './FilterBar.module.css'

export interface FilterSlotProps {
  label: string
  /** What is set, in words; nothing where the filter lets everything through. */
  value: string | undefined
  onRemove: () => void
  /** The filter itself. */
  children: ReactNode
}

/** The place of one filter: the filter, or, where a narrow screen has put the filters away, what is set of it. */
export function FilterSlot({ label, value, onRemove, children }: FilterSlotProps) {
  const say = useWords(tableWords)
  const remove = ({ currentTarget }: MouseEvent) => {
    // The chip goes away with its filter, so the focus goes to what shows them all.
    currentTarget.closest('search')?.querySelector<HTMLElement>('[data-opens-filters]')?.focus()
    onRemove()
  }
  return (
    <>
      <div className={styles.control}>{children}</div>
      {value !== undefined && (
        <button type="button" className={styles.chip} aria-label={say('removeFilter', { filter: label, value })} onClick={remove}>
          <span className={styles.label}>{label}</span>{' '}
          <span className={styles.chosen}>{value}</span>
          <CloseIcon size={14} />
        </button>
      )}
    </>
  )
}
