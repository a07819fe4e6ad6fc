import { ArrowDownIcon, ArrowUpIcon } from '../icons'
import { tableWords } from '../messages/en/table'
import { useWords } from '../messages/words'
import { usePrinting } from '../usePrinting'
import type { Column } from './DataTable'
import styles from './DataTable.module.css'
import { nextSort, shownSort } from './tableState'
import type { TableControl } from './useTableState'

export interface TableHeadProps<Row> {
  columns: readonly Column<Row>[]
  control?: TableControl
}

/** The headings; those that sort are buttons, and say which way. */
export function TableHead<Row>({ columns, control }: TableHeadProps<Row>) {
  return (
    <thead className={styles.head}>
      <tr className={styles.headRow} aria-rowindex={1}>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={styles.heading}
            style={{ width: column.width }}
            data-share={column.width?.endsWith('%') || undefined}
            data-numeric={column.numeric || undefined}
            data-only-wide={column.onlyWide || undefined}
            data-only-narrow={column.onlyNarrow || undefined}
            data-action={column.action || undefined}
            aria-sort={column.sort && control ? ariaSort(shownSort(control.state, control.shape), column.sort) : undefined}
          >
            <Heading column={column} control={control} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Heading<Row>({ column, control }: { column: Column<Row>; control?: TableControl }) {
  const isPrinting = usePrinting() !== null
  if (column.action) return <span className="unseen">{column.title}</span>
  // Buttons do not come again where the headings do, at the top of each sheet.
  if (!column.sort || !control || isPrinting) return column.title
  return <SortButton title={column.title} sort={column.sort} control={control} />
}

function SortButton({ title, sort, control }: { title: string; sort: string; control: TableControl }) {
  const say = useWords(tableWords)
  const current = shownSort(control.state, control.shape)
  const next = nextSort(current, sort, control.shape.own)
  const isDescending = shownSort({ ...control.state, sort: next }, control.shape).startsWith('-')
  return (
    <button
      type="button"
      className={styles.sort}
      title={say(isDescending ? 'sortDescending' : 'sortAscending', { column: title })}
      onClick={() => control.change({ sort: next })}
    >
      {title}
      {current === sort && <ArrowUpIcon size={14} />}
      {current === `-${sort}` && <ArrowDownIcon size={14} />}
    </button>
  )
}

function ariaSort(current: string, sort: string): 'ascending' | 'descending' | 'none' {
  if (current === sort) return 'ascending'
  return current === `-${sort}` ? 'descending' : 'none'
}
