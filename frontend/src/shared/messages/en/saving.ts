import { part } from '../message'

export const savingWords = part('saving', {
  saved: 'Saved',
  saving: 'Saving…',
  waiting: 'Not saved yet',
  failed: 'Not saved',
  refused: 'Not saved: correct what is marked',
  conflict: 'Not saved: somebody else changed this too',
  resolve: 'Compare',
  merged: 'Saved. Somebody else has meanwhile changed {fields}.',
  conflictTitle: 'Two people changed this',
  conflictText: 'While you were editing, somebody else saved other values. Choose for each which one to keep. Nothing is lost until you do.',
  field: 'Field',
  yours: 'Yours',
  theirs: 'Theirs',
  before: 'It was {value} before.',
  nothing: 'nothing',
  keep: 'Save the chosen values',
  later: 'Decide later',
})
