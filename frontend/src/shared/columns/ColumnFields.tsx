import { useFormat } from '../format'
import { columnFieldWords } from '../messages/en/column-fields'
import { useWords } from '../messages/words'
import select from '../styles/Select.module.css'
import { chosen, type Column, type Columns } from './chosen'
import group from '../styles/FieldGroup.module.css'
import styles from './ColumnFields.module.css'

export interface ColumnFieldsProps {
  columns: readonly Column[]
  /** What a column can say, by name, as people call it. */
  fields: readonly { name: string; label: string }[]
  onColumns: (columns: Columns) => void
}

/** How the columns of a file are read, each to be read otherwise; what is not read is told. */
export function ColumnFields({ columns, fields, onColumns }: ColumnFieldsProps) {
  const say = useWords(columnFieldWords)
  const format = useFormat()
  const unread = columns.filter(({ name, field }) => name && !field).map(({ name }) => name)
  return (
    <>
      <fieldset className={group.group}>
        <legend>{say('columns')}</legend>
        {columns.map(({ name, field }) => (
          <div key={name} className={styles.column}>
            <span>{name}</span>
            <select
              aria-label={say('column', { name })}
              className={select.select}
              value={field ?? ''}
              onChange={(event) => onColumns(chosen(columns, name, event.target.value))}
            >
              <option value="">{say('unread')}</option>
              {fields.map((each) => (
                <option key={each.name} value={each.name}>
                  {each.label}
                </option>
              ))}
            </select>
          </div>
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
