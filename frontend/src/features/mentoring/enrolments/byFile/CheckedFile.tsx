import { useFormat } from '@/shared/format'
import { applicationFileWords } from '@/shared/messages/en/application-files'
import { useWords } from '@/shared/messages/words'

import type { Checked } from './api'
import styles from './BringInDialog.module.css'
import { chosen } from './mapping'

export interface CheckedFileProps {
  found: Checked
  onColumns: (columns: Readonly<Record<string, string>>) => void
}

/** What a file would do, how its columns are read, and what has to be mended in it. */
export function CheckedFile({ found, onColumns }: CheckedFileProps) {
  const say = useWords(applicationFileWords)
  const format = useFormat()
  const unread = found.columns.filter(({ name, field }) => name && !field).map(({ name }) => name)
  return (
    <>
      <div>
        <Verdict found={found} />
        {found.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {found.words.length > 0 && (
          <p className={styles.note}>{say('words', { list: format.list(found.words.map(({ words }) => words)) })}</p>
        )}
      </div>
      {found.fault_count > 0 && <Faults found={found} />}
      <fieldset className={styles.columns}>
        <legend>{say('columns')}</legend>
        {found.columns.map((column) => (
          <ColumnField key={column.name} column={column} found={found} onColumns={onColumns} />
        ))}
      </fieldset>
      {unread.length > 0 && (
        <p role="status" className={styles.unread}>
          {say('unreadColumns', { count: unread.length, list: format.list(unread) })}
        </p>
      )}
    </>
  )
}

/** Whom the file brings in; nobody as long as anything in it has to be mended. */
function Verdict({ found }: { found: Checked }) {
  const say = useWords(applicationFileWords)
  const format = useFormat()
  const bad = found.rows_at_fault
  if (found.fault_count === 0)
    return (
      <p>
        {say('found', { count: found.applications })} {found.waiting > 0 && say('waiting', { count: found.waiting })}
      </p>
    )
  return <p>{bad > 0 ? say('nothingYet', { count: found.rows, bad: format.number(bad) }) : say('nothingYetFile')}</p>
}

function Faults({ found: { faults, fault_count: count } }: { found: Checked }) {
  const say = useWords(applicationFileWords)
  return (
    <div role="alert">
      <h3 className={styles.heading}>{say('faults', { count })}</h3>
      <ul className={styles.faults}>
        {faults.map(({ row, column, problem, remedy }) => (
          <li key={`${row}.${column}.${problem}`}>
            <strong>
              {row === null ? say('whole') : column === null ? say('row', { row }) : say('rowColumn', { row, column })}
            </strong>
            <span>{problem}</span>
            <span className={styles.note}>{remedy}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

type FieldName = 'number' | 'email' | 'goals' | 'teaches' | 'seats' | 'hours' | 'languages' | 'note' | 'wishes' | 'not_with'

function ColumnField({ column, found, onColumns }: CheckedFileProps & { column: Checked['columns'][number] }) {
  const say = useWords(applicationFileWords)
  return (
    <div className={styles.column}>
      <span>{column.name}</span>
      <select
        aria-label={say('column', { name: column.name })}
        className={styles.select}
        value={column.field ?? ''}
        onChange={(event) => onColumns(chosen(found.columns, column.name, event.target.value))}
      >
        <option value="">{say('unread')}</option>
        {found.fields.map(({ name }) => (
          <option key={name} value={name}>
            {say(name as FieldName)}
          </option>
        ))}
      </select>
    </div>
  )
}
