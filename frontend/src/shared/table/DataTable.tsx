import { useRef, type ReactNode } from 'react'

import type { List } from '@/api/pages'

import { Button } from '../Button'
import { useFormat } from '../format'
import { tableWords } from '../messages/en/table'
import { useWords } from '../messages/words'
import { Empty } from '../page/Empty'
import { ProblemNotice } from '../problem/ProblemNotice'
import styles from './DataTable.module.css'
import { ListProblem } from './ListProblem'
import { TableHead } from './TableHead'
import { TableRows } from './TableRows'
import type { TableControl } from './useTableState'

/** A column: its heading, and a row's cell in it. Cells hold plain elements only, no Mantine. */
export interface Column<Row> {
  id: string
  title: string
  cell: (row: Row) => ReactNode
  /** The name the server sorts by; without it the column does not sort. */
  sort?: string
  /** Numbers stand to the right. */
  numeric?: boolean
  /** What can be done with the row: stands at its end, under a heading that only screen readers need. */
  action?: boolean
  /** `20%`, `8rem`; the rest is shared. */
  width?: string
  /** Says more than a line: the row's cells begin at its top, and in a card it stands below its heading. */
  tall?: boolean
  /** Left out where there is little room, but in a card when it is tall; say it in the first cell if it matters there. */
  onlyWide?: boolean
  /** Stands only where there is little room, in place of others that are left out there. */
  onlyNarrow?: boolean
}

export interface DataTableProps<Row> {
  /** What the rows are, for screen readers. */
  label: string
  list: List<Row>
  /** The first column names the row, and holds its link. */
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  /** Order and filter by the address; without it the table does not sort. */
  control?: TableControl
  /** What to show when there are no rows at all, as opposed to none that match. */
  empty: ReactNode
}

/**
 * A list as a table: sorted by its headings, fetched page by page while scrolling, drawn only where it is seen.
 * On a narrow screen each row becomes a small card, its cells with their headings before them.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, list, columns, control } = props
  const table = useRef<HTMLTableElement>(null)
  if (list.items === undefined) {
    if (!list.problem) return <TableSkeleton {...props} />
    return <ListProblem problem={list.problem} onRetry={list.retry} control={control} />
  }
  if (list.items.length === 0) return control?.isNarrowed ? <NothingMatches control={control} /> : props.empty
  return (
    <div className={styles.frame}>
      <table
        ref={table}
        className={styles.table}
        aria-label={label}
        aria-rowcount={list.more ? (list.total ?? -1) : list.items.length + 1}
        aria-busy={list.isStale || undefined}
      >
        <TableHead columns={columns} control={control} />
        <TableRows table={table} rows={list.items} columns={columns} rowKey={props.rowKey} onNearEnd={moreOf(list)} />
      </table>
      <TableFoot list={list} shown={list.items.length} />
    </div>
  )
}

function moreOf<Row>(list: List<Row>): (() => void) | undefined {
  const { more } = list
  return more && !list.isLoadingMore && !list.problem ? () => void more() : undefined
}

function TableFoot<Row>({ list, shown }: { list: List<Row>; shown: number }) {
  const say = useWords(tableWords)
  const format = useFormat()
  const { more, total } = list
  return (
    <footer className={styles.foot}>
      {list.problem ? <ProblemNotice problem={list.problem} onRetry={more ?? list.retry} /> : null}
      <p role="status">
        {list.isLoadingMore
          ? say('loadingMore')
          : total === null || total === shown
            ? say('shown', { count: shown })
            : say('shownOf', { shown: format.number(shown), total: format.number(total) })}
      </p>
      {more && !list.problem && (
        <Button look="quiet" busy={list.isLoadingMore} onClick={() => void more()}>
          {say('more')}
        </Button>
      )}
    </footer>
  )
}

function NothingMatches({ control }: { control: TableControl }) {
  const say = useWords(tableWords)
  return (
    <Empty
      title={say('nothingMatchesTitle')}
      text={say('nothingMatchesText')}
      action={<Button onClick={control.clear}>{say('clear')}</Button>}
    />
  )
}

const SKELETON_ROWS = 8

function TableSkeleton<Row>({ columns, control }: DataTableProps<Row>) {
  const say = useWords(tableWords)
  return (
    <div className={styles.frame}>
      <p className="unseen" role="status">
        {say('loading')}
      </p>
      <table className={styles.table} aria-hidden="true">
        <TableHead columns={columns} control={control} />
        <tbody>
          {Array.from({ length: SKELETON_ROWS }, (_, row) => (
            <tr key={row} className={styles.row}>
              {columns.map((column) => (
                <td
                  key={column.id}
                  className={styles.cell}
                  data-only-wide={column.onlyWide || undefined}
                  data-only-narrow={column.onlyNarrow || undefined}
                >
                  <span className={styles.bar} style={{ width: `${40 + ((row * 17 + column.id.length * 23) % 45)}%` }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
