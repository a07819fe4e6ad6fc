import { useId, useRef } from 'react'

import { IconButton } from '../Button'
import { useFieldError } from '../form/Form'
import { ChevronDownIcon, CloseIcon } from '../icons'
import { pickerWords } from '../messages/en/picker'
import { useWords } from '../messages/words'
import styles from './Picker.module.css'
import { PickerList } from './PickerList'
import { usePicker, type Choice, type Find } from './usePicker'

export interface PickerProps {
  label: string
  /** Its name in the API: a form sends the id of what is chosen, and shows what the server says about it. */
  name?: string
  value: Choice | null
  onChoose: (choice: Choice | null) => void
  find: Find
  placeholder?: string
  /** How it stands: as a field of a form, in a bar of filters, alone with a placeholder that says it all, or beside its label. */
  look?: 'field' | 'filter' | 'search' | 'bare'
  /** Whether nothing may be chosen too. */
  clearable?: boolean
  description?: string
  /** What is wrong with it, outside of a form. */
  error?: string
}

/**
 * One of many, found by typing: people, units, positions. The list comes from the server as it is typed; arrows move,
 * Enter chooses, Escape gives up. Leaving the field keeps what was chosen before.
 */
export function Picker(props: PickerProps) {
  const { label, name = '', value, look = 'field', clearable = true, description } = props
  const id = useId()
  const picking = usePicker(props)
  const said = useFieldError(name)
  const error = props.error ?? said
  const { isOpen, listId, chosen } = picking
  return (
    <div className={styles.picker} data-look={look} data-set={value !== null || undefined}>
      <label className={look === 'bare' || look === 'search' ? 'unseen' : styles.label} htmlFor={id}>
        {label}
      </label>
      {description && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <div className={styles.entry} data-invalid={error !== undefined || undefined}>
        <input
          id={id}
          className={styles.input}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-activedescendant={isOpen && chosen ? `${listId}-${chosen.id}` : undefined}
          aria-autocomplete="list"
          aria-invalid={error !== undefined || undefined}
          aria-describedby={described(id, { description, error })}
          autoComplete="off"
          placeholder={props.placeholder}
          value={picking.shown}
          onChange={(event) => picking.type(event.target.value)}
          onKeyDown={picking.press}
          onClick={picking.open}
          onFocus={(event) => event.target.select()}
          onBlur={picking.close}
        />
        <PickerButtons {...props} clearable={clearable} onOpen={picking.open} isOpen={isOpen} />
      </div>
      {isOpen && <PickerList picking={picking} label={label} />}
      {name && <input type="hidden" name={name} value={value?.id ?? ''} />}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}

function PickerButtons(props: PickerProps & { onOpen: () => void; isOpen: boolean }) {
  const { label, value, onChoose, onOpen, clearable, isOpen } = props
  const say = useWords(pickerWords)
  const buttons = useRef<HTMLSpanElement>(null)
  const focusField = () => buttons.current?.parentElement?.querySelector('input')?.focus()
  return (
    <span ref={buttons} className={styles.buttons}>
      {clearable && value && (
        <IconButton
          className={styles.button}
          label={say('clear', { field: label })}
          icon={<CloseIcon size={14} />}
          onClick={() => {
            focusField()
            onChoose(null)
          }}
        />
      )}
      <IconButton
        className={styles.button}
        tabIndex={-1}
        label={say('open', { field: label })}
        icon={<ChevronDownIcon size={16} />}
        aria-expanded={isOpen}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          focusField()
          onOpen()
        }}
      />
    </span>
  )
}

function described(id: string, { description, error }: { description?: string; error?: string }): string | undefined {
  const parts = [description && `${id}-description`, error && `${id}-error`].filter(Boolean)
  return parts.join(' ') || undefined
}
