import { part } from '../message'

/** Reports on succession. */
export const reportWords = part('succession-report', {
  title: 'Succession report',
  description: 'How succession stands in the plans that you may see, today and month by month. Nothing about yourself is in it.',
  csv: 'CSV',
  xlsx: 'Excel',
  print: 'Print',
  made: 'Confidential. Made for {name}, {when}.',
  figures: 'Figures',
  of: '{part} of {whole}',
  per: '{part} for {whole} positions',
  nothing: 'Nothing to tell yet',
  how: 'How computed',
  history: '{name}, month by month',
  month: 'Month',
  value: 'Value',
  drill: 'Show the positions: {name}',
  show: 'Show the positions',
  positions: 'Positions',
  positionsOf: { one: '{count} position: {name}', other: '{count} positions: {name}' },
  all: 'All positions',
  position: 'Position',
  holder: 'Holder',
  vacant: 'vacant',
  candidates: 'Candidates',
  confirmed: 'Confirmed',
  readyNow: 'Ready now',
  review: 'Review',
  noReview: 'no date',
  remarks: 'Remarks',
  emptyTitle: 'No plan that you may see',
  emptyText: 'Once positions are marked as critical, this page tells how well they are covered.',
  diversity: 'Diversity of slates',
  diversityText:
    'Told by unit and location, in the figures above. By gender, origin or age it cannot be told: nobody has been asked for these for this purpose, and what people told a mentoring programme about themselves they told for that programme’s reports alone.',
  more: 'The first {count} of {all} positions are listed.',
})

export const reportFigureWords = part('succession-figures', {
  coverage_naive: 'Positions with a candidate',
  coverage_true: 'Could be filled at the same time',
  coverage_now: 'Could be filled at the same time now',
  depth: 'Candidates per position',
  breadth: 'Different people among them',
  slates_units: 'Slates across units',
  slates_locations: 'Slates across locations',
  readiness_stale: 'Readiness unconfirmed',
  reviews_due: 'Reviews due',
  internal_fill: 'Filled from within',
  placement: 'Filled by a candidate',
})

export const reportHowWords = part('succession-how', {
  coverage_naive:
    'Critical positions with at least one approved candidate, whatever their readiness and on how many benches they stand, of all critical positions.',
  coverage_true:
    'The most critical positions that could be filled at the same time by approved candidates whose readiness counts, each person once (largest matching), of all critical positions.',
  coverage_now: 'The same with candidates of the first tier of readiness alone.',
  depth: 'Approved candidates whose readiness counts, per critical position. Interim successors and holders do not count.',
  breadth: 'Different people among those candidates, of the candidacies. Below 100 % the same people stand on several benches.',
  slates_units:
    'Positions with candidates from more than one unit, of those with two candidates or more. Somebody from outside counts as a unit of their own. Told of today alone.',
  slates_locations:
    'Positions with candidates from more than one location, of those with two candidates or more. Somebody from outside counts as a location of their own. Told of today alone.',
  readiness_stale: 'Approved candidacies whose readiness nobody has confirmed within its term, of all of them.',
  reviews_due: 'Plans whose review day has come, or that have none, of all plans. Told of today alone: earlier days are not kept.',
  internal_fill:
    'People who came into a critical position in the 12 months before and had worked here for more than 30 days, or held a position before, of all who came into one.',
  placement: 'People who came into a critical position in the 12 months before and were its approved candidate the day before, or were placed, of all who came into one.',
})

export const seatMarkWords = part('succession-marks', {
  without_candidate: 'No approved candidate',
  not_confirmed: 'Nobody’s readiness is confirmed',
  short: 'Shares too few people',
  not_ready_now: 'Nobody ready now',
  one_unit: 'Slate of one unit',
  one_location: 'Slate of one location',
  readiness_stale: 'Unconfirmed readiness',
  review_due: 'Review due',
  filled: 'Changed hands',
  from_within: 'Filled from within',
  placed: 'Filled by a candidate',
})
