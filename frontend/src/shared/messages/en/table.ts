import { part } from '../message'

export const tableWords = part('table', {
  search: 'Search',
  filters: 'Filters',
  any: 'Any',
  clear: 'Clear all',
  sortAscending: 'Sort by {column}, ascending',
  sortDescending: 'Sort by {column}, descending',
  shownOf: '{shown} of {total}',
  shown: { one: '{count} row', other: '{count} rows' },
  more: 'Show more',
  loadingMore: 'Loading more…',
  loading: 'Loading the list…',
  savedFilters: 'Saved filters',
  saveFilter: 'Save this filter',
  filterName: 'Name of the filter',
  save: 'Save',
  forgetFilter: 'Forget {name}',
  noSavedFilters: 'Filter or sort the list, then save it here under a name.',
  nothingMatchesTitle: 'Nothing matches',
  nothingMatchesText: 'No row fits this search and these filters.',
})
