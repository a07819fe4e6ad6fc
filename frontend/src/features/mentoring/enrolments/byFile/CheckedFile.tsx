import type { Columns } from '@/shared/columns/chosen'
import { ColumnFields } from '@/shared/columns/ColumnFields'
import { useFormat } from '@/shared/format'
import { applicationFileWords } from '@/shared/messages/en/application-files'
import { useWords } from '@/shared/messages/words'

import type { Checked } from './api'
import styles from './BringInDialog.module.css'

type FieldName = 'number' | 'email' | 'goals' | 'teaches' | 'seats' | 'hours' | 'languages' | 'note' | 'wishes' | 'not_with'

export interface CheckedFileProps {
  found: Checked
  onColumns: (columns: Columns) => void
}

/** What a file would do, how its columns are read, and what has to be mended in it. */
export function CheckedFile({ found, onColumns }: CheckedFileProps) {
  const say = useWords(applicationFileWords)
  const format = useFormat()
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
      <ColumnFields columns={found.columns} fields={found.fields.map(({ name }) => ({ name, label: say(name as FieldName) }))} onColumns={onColumns} />
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
