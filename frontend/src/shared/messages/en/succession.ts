import { part } from '../message'

/** Critical positions and their plans. */
export const criticalPositionWords = part('criticalPositions', {
  title: 'Critical positions',
  description: 'Seats that must not stay open, and who could follow in each. You see what is yours to know; nothing about yourself is here.',
  search: 'Title or code',
  emptyTitle: 'No critical positions',
  emptyText: 'Positions that must not stay open stand here once somebody has marked them, for those who may see their plans.',

  position: 'Position',
  holder: 'Held by',
  vacant: 'Vacant',
  candidates: 'Approved',
  candidatesOf: '{count} of {target}',
  waiting: 'Waiting',
  exit: 'Expected exit',
  review: 'Next review',
  signs: 'To see to',
  interimOf: { one: '{count} interim', other: '{count} interim' },

  filterStanding: 'To see to',
  standing_waiting: 'Nominations to decide on',
  standing_without_candidates: 'Without an approved candidate',
  standing_review_due: 'Review due',
  standing_leaving: 'Leaving within a year',
  standing_vacant: 'Vacant',

  signReview: 'Review due',
  signLeaving: 'Leaving',
  signNobody: 'Nobody approved',
  signPrivate: 'Private',
})
