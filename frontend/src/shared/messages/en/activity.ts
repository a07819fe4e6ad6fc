import { part } from '../message'

export const activityWords = part('activity', {
  title: 'Your activity',
  description: 'What you have done, newest first. Some of it can be undone for a while.',
  summary: '{deed}: {subject}',
  undone: 'Taken back',
  undoneDeed: 'Taken back: {deed}',
  what: 'What',
  when: 'When',
  undo: 'Undo',
  undoNamed: 'Undo: {summary}',
  undoUntil: 'until {time}',
  emptyTitle: 'Nothing done yet',
  emptyText: 'What you change is listed here, and what can be undone, can be undone from here.',
})
