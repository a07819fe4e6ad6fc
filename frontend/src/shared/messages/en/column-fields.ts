import { part } from '../message'

/** How the columns of a file are read. */
export const columnFieldWords = part('column-fields', {
  columns: 'How the columns are read',
  column: 'Column {name}',
  unread: 'Not read',
  unreadColumns: { one: 'Not read: {list}. Say above what it is, or it is left out.', other: 'Not read: {list}. Say above what they are, or they are left out.' },
})
