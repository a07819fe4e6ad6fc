import { part } from '../message'

export const treeWords = part('tree', {
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  moreUnknown: 'Show more',
  loading: 'Loading…',
})
