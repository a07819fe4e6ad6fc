import type { Problem } from '@/api/problem'

import type { SearchParams } from '../searchParams'

/** What a list is narrowed and ordered by. It lives in the address, so a view can be kept, sent and gone back to. */
export interface TableState {
  q: string
  /** A column's name, with a `-` before it for descending; empty for the list's own order. */
  sort: string
  filters: Readonly<Record<string, string>>
}

/** What a list understands; anything else in the address is left alone and not sent. */
export interface TableShape {
  sorts: readonly string[]
  /** The list's own order, where one of its headings is to say it. */
  own?: string
  filters: readonly string[]
}

export function readTableState(search: SearchParams, shape: TableShape): TableState {
  const sort = textOf(search.sort)
  const filters = shape.filters.map((name) => [name, textOf(search[name])] as const).filter(([, value]) => value !== '')
  return {
    q: textOf(search.q),
    sort: shape.sorts.includes(sort.replace(/^-/, '')) ? sort : '',
    filters: Object.fromEntries(filters),
  }
}

/** The address's parameters with this state in them; parameters of others stay. */
export function writeTableState(search: SearchParams, shape: TableShape, state: TableState): SearchParams {
  const own = new Set(['q', 'sort', ...shape.filters])
  const others = Object.entries(search).filter(([name]) => !own.has(name))
  const mine = Object.entries({ q: state.q, sort: state.sort, ...state.filters }).filter(([, value]) => value !== '')
  return Object.fromEntries([...others, ...mine])
}

/** What is sent to the server: only what is set. */
export function tableQuery({ q, sort, filters }: TableState): Record<string, string> {
  return Object.fromEntries(Object.entries({ q, sort, ...filters }).filter(([, value]) => value !== ''))
}

export function isNarrowed({ q, filters }: TableState): boolean {
  return q !== '' || Object.keys(filters).length > 0
}

const MALFORMED = 400

/** The filters of the address that the server would not read. */
export function unknownFilters({ filters }: TableState, { status, errors }: Problem): (readonly [string, string])[] {
  if (status !== MALFORMED) return []
  return Object.entries(filters).filter(([name]) => errors.some(({ field }) => field === name))
}

/**
 * The next order when a column's heading is pressed: ascending, descending, the list's own; where the list's own is one
 * of the two, the other one and back.
 */
export function nextSort(current: string, column: string, own = ''): string {
  if (current === column) return own === `-${column}` ? '' : `-${column}`
  return current === `-${column}` && own !== current ? '' : column
}

/** What the list is ordered by as it is shown, whether or not the address says it. */
export function shownSort({ sort }: TableState, { own = '' }: TableShape): string {
  return sort || own
}

function textOf(value: string | string[] | undefined): string {
  return [value ?? ''].flat()[0] ?? ''
}
