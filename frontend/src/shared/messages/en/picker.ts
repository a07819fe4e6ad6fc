import { part } from '../message'

export const pickerWords = part('picker', {
  clear: 'Clear {field}',
  open: 'Show what can be chosen for {field}',
  searching: 'Searching…',
  nothing: 'Nothing found for “{query}”.',
  nothingYet: 'There is nothing to choose from.',
  found: { one: '{count} to choose from', other: '{count} to choose from' },
  more: 'More match; type more of the name.',
  failed: 'The search has failed. Type on to try again.',
})
