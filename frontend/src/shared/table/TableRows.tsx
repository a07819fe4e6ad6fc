import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'

import { usePrinting } from '../usePrinting'
import type { Column } from './DataTable'
import styles from './DataTable.module.css'

export interface TableRowsProps<Row> {
  table: RefObject<HTMLTableElement | null>
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  /** Fetches more; called when the end of what there is comes into view. */
  onNearEnd?: () => void
}

const ROW_HEIGHT = 44
const DRAWN_BESIDE = 12
const NEAR_END = 20

/** The rows in view and a few beside them; the others are empty space of their height. On paper, all of them. */
export function TableRows<Row>({ table, rows, columns, rowKey, onNearEnd }: TableRowsProps<Row>) {
  const isPrinting = usePrinting() !== null
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: DRAWN_BESIDE,
    scrollMargin: useTopOf(table),
    getItemKey: (index) => rowKey(rows[index] as Row),
  })
  const drawn = virtual.getVirtualItems()
  const first = drawn[0]
  const last = drawn[drawn.length - 1]
  const shown = isPrinting ? rows.map((row, index) => ({ index, key: rowKey(row) })) : drawn
  const isNearEnd = last !== undefined && last.index >= rows.length - NEAR_END
  useEffect(() => {
    if (isNearEnd) onNearEnd?.()
  }, [isNearEnd, onNearEnd])
  return (
    <tbody>
      <Space height={first && !isPrinting ? first.start - virtual.options.scrollMargin : 0} />
      {shown.map(({ index, key }) => (
        <tr key={String(key)} ref={virtual.measureElement} data-index={index} className={styles.row} aria-rowindex={index + 2}>
          {columns.map((column) => (
            <td
              key={column.id}
              className={styles.cell}
              data-title={column.title}
              data-numeric={column.numeric || undefined}
              data-only-wide={column.onlyWide || undefined}
              data-only-narrow={column.onlyNarrow || undefined}
              data-action={column.action || undefined}
              data-tall={column.tall || undefined}
            >
              {column.cell(rows[index] as Row)}
            </td>
          ))}
        </tr>
      ))}
      <Space height={last && !isPrinting ? virtual.getTotalSize() + virtual.options.scrollMargin - last.end : 0} />
    </tbody>
  )
}

function Space({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height, display: 'block' }} /> : null
}

/** How far below the top of the document the table begins; measured anew when something above it grows. */
function useTopOf(table: RefObject<HTMLTableElement | null>): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setTop((table.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [table])
  return top
}
