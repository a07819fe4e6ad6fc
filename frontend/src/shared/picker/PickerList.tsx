import { useEffect, useRef } from 'react'

import { pickerWords } from '../messages/en/picker'
import { useWords } from '../messages/words'
import styles from './Picker.module.css'
import type { Picking } from './usePicker'

/** What can be chosen, above everything else on the page; the focus stays in the field. */
export function PickerList({ picking, label }: { picking: Picking; label: string }) {
  const { listId, choices, chosen } = picking
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.showPopover(), [])
  const chosenId = chosen && `${listId}-${chosen.id}`
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])
  return (
    <div ref={panel} popover="manual" className={styles.panel}>
      <div
        id={listId}
        className={styles.list}
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        onMouseDown={(event) => event.preventDefault()}
      >
        {choices.map((choice) => (
          <div
            key={choice.id}
            id={`${listId}-${choice.id}`}
            className={styles.choice}
            role="option"
            tabIndex={-1}
            aria-selected={choice === chosen}
            onClick={() => picking.choose(choice)}
          >
            <span className={styles.title}>{choice.title}</span>
            {choice.detail && <span className={styles.detail}>{choice.detail}</span>}
          </div>
        ))}
      </div>
      <PickerState picking={picking} />
    </div>
  )
}

/** How the search stands, seen when there is nothing to see or more than what is seen, and always heard. */
function PickerState({ picking }: { picking: Picking }) {
  const say = useWords(pickerWords)
  const { choices, hasMore, isSearching, hasFailed, text } = picking
  const words = hasFailed
    ? say('failed')
    : isSearching
      ? say('searching')
      : hasMore
        ? say('more')
        : choices.length > 0
        ? say('found', { count: choices.length })
        : text
          ? say('nothing', { query: text })
          : say('nothingYet')
  return (
    <p className={choices.length > 0 && !hasMore ? 'unseen' : styles.state} role="status">
      {words}
    </p>
  )
}
