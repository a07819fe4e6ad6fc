import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'

import type { SearchParams } from '../searchParams'
import { isNarrowed, readTableState, tableQuery, writeTableState, type TableShape, type TableState } from './tableState'

export interface TableControl {
  state: TableState
  shape: TableShape
  /** What to send to the server, and to name the query by. */
  query: Record<string, string>
  isNarrowed: boolean
  change: (change: Partial<TableState>) => void
  setFilter: (name: string, value: string) => void
  clear: () => void
}

/** The state of a list, read from and written to the address. `shape` is a constant of the page. */
export function useTableState(shape: TableShape): TableControl {
  const search: SearchParams = useSearch({ strict: false })
  const navigate = useNavigate()
  const state = useMemo(() => readTableState(search, shape), [search, shape])
  const write = (next: TableState) =>
    void navigate({
      to: '.',
      search: ((before: SearchParams) => writeTableState(before, shape, next)) as never,
      replace: true,
      resetScroll: false,
    })
  return {
    state,
    shape,
    query: useMemo(() => tableQuery(state), [state]),
    isNarrowed: isNarrowed(state),
    change: (change) => write({ ...state, ...change }),
    setFilter: (name, value) => write({ ...state, filters: { ...state.filters, [name]: value } }),
    clear: () => write({ q: '', sort: state.sort, filters: {} }),
  }
}
