import { useState } from 'react'

import styles from './NumberInput.module.css'

export interface NumberInputProps {
  id?: string
  /** What it is called; without it, a label names it by its `id`. */
  label?: string
  value: number | null
  least: number
  most: number
  /** Whether it may be empty. */
  optional?: boolean
  disabled?: boolean
  /** What is wrong with it by the server. */
  invalid?: boolean
  describedBy?: string
  onChange: (value: number | null) => void
  onBlur?: () => void
}

/** A whole number in a sentence or a row. What is no such number is marked, and gives way on leaving to what was there. */
export function NumberInput(props: NumberInputProps) {
  const { id, label, value, least, most, optional = false, disabled, invalid, describedBy } = props
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && !isAllowed(typed, least, most, optional)
  return (
    <input
      id={id}
      className={styles.number}
      type="number"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={isWrong || invalid || undefined}
      aria-describedby={describedBy}
      min={least}
      max={most}
      step={1}
      disabled={disabled}
      value={typed ?? value ?? ''}
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        if (isAllowed(text, least, most, optional)) props.onChange(text === '' ? null : Number(text))
      }}
      onBlur={() => {
        setTyped(null)
        props.onBlur?.()
      }}
    />
  )
}

function isAllowed(text: string, least: number, most: number, optional: boolean): boolean {
  if (text === '') return optional
  const number = Number(text)
  return Number.isInteger(number) && number >= least && number <= most
}
