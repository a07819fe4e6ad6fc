import { useId, useState, type FormEvent } from 'react'

import { Button, IconButton } from '../Button'
import { BookmarkIcon, CloseIcon } from '../icons'
import { tableWords } from '../messages/en/table'
import { useWords } from '../messages/words'
import { forgetFilter, savedFilters, saveFilter, type SavedFilter } from './savedFilters'
import styles from './SavedFilters.module.css'
import type { TableControl } from './useTableState'

/** Views of this list kept by name, and keeping the one in view. The browser's own popover: Escape closes it. */
export function SavedFilters({ control, list }: { control: TableControl; list: string }) {
  const say = useWords(tableWords)
  const id = useId()
  const [filters, setFilters] = useState(() => savedFilters(list))
  const close = () => document.getElementById(id)?.hidePopover()
  const apply = ({ state }: SavedFilter) => {
    control.change(state)
    close()
  }
  const isWorthSaving = control.isNarrowed || control.state.sort !== ''
  return (
    <div className={styles.anchor}>
      <Button icon={<BookmarkIcon size={16} />} popoverTarget={id}>
        <span className={styles.opens}>{say('savedFilters')}</span>
      </Button>
      <div id={id} popover="auto" className={styles.panel} role="group" aria-label={say('savedFilters')}>
        <ul>
          {filters.map((filter) => (
            <li key={filter.name} className={styles.line}>
              <button type="button" className={styles.apply} onClick={() => apply(filter)}>
                {filter.name}
              </button>
              <IconButton
                label={say('forgetFilter', { name: filter.name })}
                icon={<CloseIcon size={16} />}
                onClick={() => setFilters(forgetFilter(list, filter.name))}
              />
            </li>
          ))}
        </ul>
        {isWorthSaving ? (
          <SaveForm onSave={(name) => setFilters(saveFilter(list, { name, state: control.state }))} />
        ) : (
          filters.length === 0 && <p className={styles.hint}>{say('noSavedFilters')}</p>
        )}
      </div>
    </div>
  )
}

function SaveForm({ onSave }: { onSave: (name: string) => void }) {
  const say = useWords(tableWords)
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    onSave(name.trim())
    setName('')
  }
  return (
    <form className={styles.form} aria-label={say('saveFilter')} onSubmit={save}>
      <input
        className={styles.name}
        aria-label={say('filterName')}
        placeholder={say('filterName')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="main">
        {say('save')}
      </Button>
    </form>
  )
}
