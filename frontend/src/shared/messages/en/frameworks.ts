import { part } from '../message'

/** Career frameworks and their versions. */
export const frameworkWords = part('frameworks', {
  title: 'Frameworks',
  description: 'Roles, what they ask for, and the moves between them. People stand on what is published.',
  emptyTitle: 'No framework yet',
  emptyText: 'Roles and what they ask for appear here once a talent partner has published them.',

  versionOf: '{name}, version {number}',
  families: { one: '{count} family', other: '{count} families' },
  roles: { one: '{count} role', other: '{count} roles' },
  competencies: { one: '{count} competency', other: '{count} competencies' },
  moves: { one: '{count} move', other: '{count} moves' },
  counts: '{families}, {roles}, {competencies}, {moves}',
  publishedOn: 'Published on {day}. {source}',
  begunOn: 'Begun on {day} by {name}. {source}',

  draft: 'Draft',
  checked: 'Checked',
  published: 'Published',
  superseded: 'Superseded',
})
