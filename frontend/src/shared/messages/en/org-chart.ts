import { part } from '../message'

export const orgChartWords = part('org-chart', {
  title: 'Org chart',
  description: 'Who reports to whom today.',
  tree: 'Org chart, from the top down',
  picture: 'Org chart, drawn from left to right',
  keys: 'Arrow keys walk, letters jump to a name, Enter opens the page.',
  find: 'Find a person',
  findHint: 'Find a person by name or number',
  focusOnMe: 'Focus on me',
  view: 'Show as',
  asTree: 'Tree',
  asPicture: 'Picture',
  reports: '{direct} direct, {all} in all',
  directOnly: { one: '{count} report', other: '{count} reports' },
  unplaced: {
    one: '{count} person has neither a manager nor reports, and is not in the chart.',
    other: '{count} people have neither a manager nor reports, and are not in the chart.',
  },
  showUnplaced: 'People without a manager',
  notPlaced: '{name} has neither a manager nor reports.',
  emptyTitle: 'No reporting lines yet',
  emptyText: 'The chart is drawn as soon as people have managers.',
  pictureKeys: 'Arrow keys walk, + and − zoom, 0 fits the picture, Enter opens the page. Drag to move it.',
})
