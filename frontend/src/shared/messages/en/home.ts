import { part } from '../message'

export const homeWords = part('home', {
  title: 'Home',
  greeting: 'Good day, {name}',
  waiting: 'What waits for you, and how things stand.',
  open: 'Open',
  emptyTitle: 'Nothing waits for you',
  emptyText: 'When something needs you, it is shown here first.',
})
