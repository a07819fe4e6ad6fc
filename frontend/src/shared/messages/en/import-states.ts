import { part } from '../message'

/** How far an import has come; the keys are the API's. */
export const importStateWords = part('import-states', {
  checking: 'Being checked',
  unreadable: 'Cannot be read',
  unmapped: 'Columns to choose',
  changed: 'To be checked again',
  checked: 'Checked, not imported',
  committing: 'Being imported',
  committed: 'Imported',
  undoing: 'Being taken back',
  undone: 'Taken back',
})
