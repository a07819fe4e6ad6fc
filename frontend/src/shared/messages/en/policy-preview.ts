import { part } from '../message'

/** What a policy would come to with those who take part now. */
export const previewWords = part('policy-preview', {
  title: 'With those who take part now',
  titleFree: { one: 'With the {count} who has no offer and no relationship now', other: 'With the {count} who have no offer and no relationship now' },
  footMatched: '{matched} of {people}',
  footMean: 'mean {mean}',
  footWithout: { one: '{count} without options', other: '{count} without options' },
  trying: 'Matching…',
  matched: '{matched} of {mentees} mentees would have a mentor',
  points: 'Their pairs have {mean} of {full} points on average, the lowest about {worst}: of plans that are as good, a round draws one by lot.',
  offer: { one: '{mentors} mentors offer {count} seat.', other: '{mentors} mentors offer {count} seats.' },
  eligible: { one: 'The rules leave {count} pair.', other: 'The rules leave {count} pairs.' },

  rules: 'What the rules rule out',
  rule: 'Rule',
  pairs: 'Pairs',
  alone: 'Pairs by it alone',
  cost: 'Costs',
  people: { one: '{count} person', other: '{count} people' },
  price: 'What does each rule cost?',
  pricing: 'Counting…',
  costHint: 'Costs: how many people more would have a mentor without it.',
  reporting_line: 'Reporting line',
  same_unit: 'Same org unit',
  previous_pairs: 'Earlier pairs',
  shared_language: 'Language',
  shared_goal: 'Goals',
  overlap: 'Hours',
  level_gap: 'Levels',

  withoutOption: { one: 'The rules leave {count} mentee nobody', other: 'The rules leave {count} mentees nobody' },
  leftOut: { one: '{count} mentee would have no mentor', other: '{count} mentees would have no mentor' },
  more: { one: 'and {count} more', other: 'and {count} more' },

  recruit: 'Mentors to look for',
  shortage: {
    one: '{competency}: {count} wants to learn it, {out} would be left out. Seats that could teach it, hours and rules aside: {seats}',
    other: '{competency}: {count} want to learn it, {out} would be left out. Seats that could teach it, hours and rules aside: {seats}',
  },
  seats: 'One more seat would bring most at',
  seatPeople: { one: '{name}: {count} person more', other: '{name}: {count} people more' },
  seatPoints: { one: '{name}: {count} point more', other: '{name}: {count} points more' },
})
