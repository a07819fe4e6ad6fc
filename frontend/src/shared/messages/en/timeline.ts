import { part } from '../message'

export const timelineWords = part('timeline', {
  fromTo: '{from} – {to}',
  since: 'since {from}',
  plannedFrom: 'from {from}',
  planned: 'Planned',
  present: 'Now',
  unknown: 'Somebody who has left',
})
