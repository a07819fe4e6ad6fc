import { useId, useRef, useState } from 'react'

import { Button, IconButton } from '../Button'
import { CloseIcon } from '../icons'
import { tidied, WEEKDAYS, type Stretch } from './hours'
import { endTimes, rowsOf, rowToAdd, sayTheSame, startingAt, startTimes, type HoursRow } from './rows'
import { useWeekText } from './useWeekText'
import styles from './WeekForm.module.css'

export interface WeekFormProps {
  hours: readonly Stretch[]
  onChange: (hours: Stretch[]) => void
}

/** The hours of a week as lines of day, from and to, to the quarter of an hour. */
export function WeekForm({ hours, onChange }: WeekFormProps) {
  const { say } = useWeekText()
  const { rows, put } = useRows(hours, onChange)
  const list = useRef<HTMLUListElement>(null)
  const add = () => {
    const row = rowToAdd(rows, nextId(rows))
    put([...rows, row])
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child select')?.focus())
  }
  const remove = (row: HoursRow) => {
    const place = rows.indexOf(row)
    put(rows.filter((each) => each !== row))
    // The focus goes to the line that takes its place, or to the one before, or to where lines are added.
    requestAnimationFrame(() => {
      const left = [...(list.current?.querySelectorAll<HTMLElement>('li button') ?? [])]
      const next = left[Math.min(place, left.length - 1)] ?? list.current?.parentElement?.querySelector('[data-add]')
      if (next instanceof HTMLElement) next.focus()
    })
  }
  return (
    <div className={styles.form}>
      {rows.length === 0 && <p className={styles.empty}>{say('empty')}</p>}
      <ul ref={list} className={styles.rows} aria-label={say('stretches')}>
        {rows.map((row) => (
          <FormRow
            key={row.id}
            row={row}
            onChange={(changed) => put(rows.map((each) => (each === row ? changed : each)))}
            onRemove={() => remove(row)}
          />
        ))}
      </ul>
      <Button data-add onClick={add}>
        {say('addStretch')}
      </Button>
    </div>
  )
}

/** The lines, which stay as they are while they are edited, and are read anew when the week is changed elsewhere. */
function useRows(hours: readonly Stretch[], onChange: (hours: Stretch[]) => void) {
  const [rows, setRows] = useState(() => rowsOf(hours, 1))
  const current = sayTheSame(rows, hours) ? rows : rowsOf(hours, nextId(rows))
  if (current !== rows) setRows(current)
  const put = (next: HoursRow[]) => {
    setRows(next)
    onChange(tidied(next))
  }
  return { rows: current, put }
}

function nextId(rows: readonly HoursRow[]): number {
  return Math.max(0, ...rows.map(({ id }) => id)) + 1
}

interface FormRowProps {
  row: HoursRow
  onChange: (row: HoursRow) => void
  onRemove: () => void
}

function FormRow({ row, onChange, onRemove }: FormRowProps) {
  const { say, day, time, block, shortHours } = useWeekText()
  return (
    <li className={styles.row}>
      <Choice
        label={say('day')}
        value={row.weekday}
        options={WEEKDAYS}
        show={day}
        onChoose={(weekday) => onChange({ ...row, weekday })}
      />
      <Choice
        label={say('from')}
        value={row.start}
        options={startTimes()}
        show={time}
        onChoose={(start) => onChange(startingAt(row, start))}
      />
      <Choice label={say('to')} value={row.end} options={endTimes(row)} show={time} onChoose={(end) => onChange({ ...row, end })} />
      <span className={styles.length}>{shortHours(row.end - row.start)}</span>
      <IconButton label={say('removeStretch', { block: block([row]) })} icon={<CloseIcon size={14} />} onClick={onRemove} />
    </li>
  )
}

interface ChoiceProps {
  label: string
  value: number
  options: readonly number[]
  show: (option: number) => string
  onChoose: (option: number) => void
}

function Choice({ label, value, options, show, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} className={styles.select} value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {options.map((option) => (
          <option key={option} value={option}>
            {show(option)}
          </option>
        ))}
      </select>
    </div>
  )
}
