import { part } from '../message'

/** The page that lists background work. */
export const backgroundWords = part('background', {
  title: 'Background work',
  description: 'What takes longer than a moment: how far it has come, and how it ended.',
  now: 'Now',
  nothingNow: 'Nothing is under way.',
  all: 'All work',
  what: 'What',
  state: 'State',
  asked: 'Asked for',
  took: 'Took',
  emptyTitle: 'Nothing was done in the background yet',
  emptyText: 'Imports and other long work are listed here, with how far they have come.',
})
