import { part } from '../message'

export const treeWords = part('tree', {
  open: 'Open',
  close: 'Close',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  moreUnknown: 'Show more',
  loading: 'Loading…',
  keys: 'Arrow keys walk the tree, letters jump to a name, Enter opens the page.',
})
