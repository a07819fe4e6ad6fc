import { useId } from 'react'

import { useFormat } from '@/shared/format'
import { columnWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { ImportColumn, ImportField } from '../api'
import { alsoFor, surenessOf, type Chosen, type DateOrder } from '../columns'
import { capitalised } from '../wording'
import styles from './ColumnsStep.module.css'

export interface MappedColumnRowProps {
  column: ImportColumn
  /** What is chosen for every column so far, this one at `place`. */
  chosen: readonly Chosen[]
  place: number
  fields: readonly ImportField[]
  onChange: (chosen: Chosen) => void
}

/** A column with what stands in it, what it is taken for and why. */
export function MappedColumnRow({ column, chosen, place, fields, onChange }: MappedColumnRowProps) {
  const say = useWords(columnWords)
  const format = useFormat()
  const id = useId()
  const own = chosen[place] as Chosen
  const field = fields.find(({ name }) => name === own.field)
  const others = alsoFor(chosen, own)
  return (
    <li className={styles.column} data-out={own.field === null || undefined}>
      <div className={styles.what}>
        <p className={styles.label}>{own.column}</p>
        <p className={styles.examples}>{column.examples.length > 0 ? column.examples.join(' · ') : say('noExamples')}</p>
      </div>
      <div className={styles.choice}>
        <select
          className={styles.select}
          aria-label={say('meaningOf', { column: own.column })}
          aria-describedby={`${id}-why`}
          aria-invalid={others.length > 0 || undefined}
          value={own.field ?? ''}
          onChange={(event) => onChange({ ...own, field: event.target.value || null, date_order: null })}
        >
          <option value="">{say('leaveOut')}</option>
          {fields.map(({ name, label }) => (
            <option key={name} value={name}>
              {capitalised(label)}
            </option>
          ))}
        </select>
        {field?.kind === 'day' && <DateOrderSelect own={own} onChange={onChange} />}
      </div>
      <div id={`${id}-why`} className={styles.why}>
        {own.field === column.field ? <Why column={column} /> : <p>{field?.about ?? say('chosen')}</p>}
        {others.length > 0 && <p className={styles.wrong}>{say('alsoFor', { columns: format.list(others) })}</p>}
      </div>
    </li>
  )
}

const TONES = { sure: 'good', likely: 'calm', guess: 'warn', out: 'calm' } as const

function Why({ column }: { column: ImportColumn }) {
  const say = useWords(columnWords)
  const sureness = surenessOf(column)
  return (
    <p>
      <Tag tone={TONES[sureness]}>{say(sureness)}</Tag> {column.why}
    </p>
  )
}

function DateOrderSelect({ own, onChange }: { own: Chosen; onChange: (chosen: Chosen) => void }) {
  const say = useWords(columnWords)
  return (
    <select
      className={styles.select}
      aria-label={say('dateOrder', { column: own.column })}
      value={own.date_order ?? ''}
      onChange={(event) => onChange({ ...own, date_order: (event.target.value || null) as DateOrder })}
    >
      <option value="">{say('noOrder')}</option>
      <option value="day first">{say('dayFirst')}</option>
      <option value="month first">{say('monthFirst')}</option>
    </select>
  )
}
