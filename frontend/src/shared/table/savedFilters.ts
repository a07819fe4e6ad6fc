import type { TableState } from './tableState'

/** A view of a list that a person gave a name to; kept in this browser only. */
export interface SavedFilter {
  name: string
  state: TableState
}

export function savedFilters(list: string): SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? '[]')
    return Array.isArray(kept) ? (kept as SavedFilter[]) : []
  } catch {
    return []
  }
}

/** Keeps a view; one of the same name is replaced. Returns what is kept now. */
export function saveFilter(list: string, filter: SavedFilter): SavedFilter[] {
  const others = savedFilters(list).filter(({ name }) => name !== filter.name)
  return keep(list, [...others, filter])
}

export function forgetFilter(list: string, name: string): SavedFilter[] {
  return keep(
    list,
    savedFilters(list).filter((filter) => filter.name !== name),
  )
}

function keep(list: string, filters: SavedFilter[]): SavedFilter[] {
  localStorage.setItem(keyOf(list), JSON.stringify(filters))
  return filters
}

function keyOf(list: string): string {
  return `trellis-filters-${list}`
}
