import type { InfiniteData } from '@tanstack/react-query'

import { queryClient } from '@/api/client'
import type { Page } from '@/api/pages'

import { checkAgain, mendRow, rowList, rowsKey, type ImportRow, type PeopleImport, type RowMending } from './api'
import { isSettled, withMending } from './mending'

type Rows = InfiniteData<Page<ImportRow>>

/** The last mending of each import; the next one waits for it. */
const lines = new Map<string, Promise<void>>()

/**
 * Mends rows one after the other, however fast they come, because each builds on the version that the one before made.
 * When the last row that is at fault is dealt with, the file is checked again.
 */
export function mendInTurn(shown: PeopleImport, row: number, mending: RowMending): Promise<void> {
  const before = lines.get(shown.id) ?? Promise.resolve()
  const mended = before.then(() => mendNow(shown, row, mending))
  lines.set(
    shown.id,
    mended.catch(() => undefined),
  )
  return mended
}

async function mendNow(shown: PeopleImport, row: number, mending: RowMending): Promise<void> {
  await mendRow(shown.id, row, mending)
  queryClient.setQueriesData<Rows>({ queryKey: rowsKey(shown.id) }, (rows) => rows && withMended(rows, row, mending))
  const faulty = queryClient.getQueryData<Rows>(rowList(shown, 'problem').queryKey)
  if (faulty && isAllSettled(faulty)) await checkAgain(shown.id)
}

function withMended(rows: Rows, row: number, mending: RowMending): Rows {
  const pages = rows.pages.map((page) => ({
    ...page,
    items: page.items.map((each) => (each.row === row ? withMending(each, mending) : each)),
  }))
  return { ...rows, pages }
}

/** Whether every row at fault is here and dealt with; with more of them on the server nothing is said. */
function isAllSettled({ pages }: Rows): boolean {
  const items = pages.flatMap((page) => page.items)
  return pages.at(-1)?.next_cursor === null && items.length > 0 && items.every(isSettled)
}
