import { part } from '../message'

/** A round: what came of it, and how it is run. */
export const roundWords = part('rounds', {
  one: 'Round',
  title: 'Round {number}',
  rounds: 'Rounds',
  begin: 'Run a round',
  beginText: 'A round pairs those who take part now. Nobody sees its result but those who look after the programme.',
  more: { one: 'Show {count} earlier round', other: 'Show {count} earlier rounds' },
  line: '{mentees} mentees and {mentors} mentors, as they stood {when}',
  of: 'of {programme}',

  draft: 'Not matched yet',
  running: 'Under way',
  proposed: 'Proposed',
  published: 'Published',
  closed: 'Closed',
  leavesAt: 'Leaves {when}',

  input: '{mentees} mentees and {mentors} mentors, as they stood on {when}: those without a mentor, and without an open offer or request. Later changes are not in it.',
  aim: 'Aim: {objective}',

  run: 'Run again',
  runFirst: 'Run it',
  runTitle: 'What should this round aim at?',
  runText: 'It is matched anew on the same people. What you locked and forbade holds.',
  runSubmit: 'Run',

  figures: 'What came of it',
  matched: 'have a mentor',
  matchedOf: '{matched} of {mentees}',
  brief: '{matched} of {mentees} · mean {mean}',
  mean: 'points on average',
  worst: 'points in the weakest pair',
  blocking: 'pairs who would both rather be together',
  none: '–',

  proofHolds: 'Proven and checked apart',
  proofFails: 'The check did not pass',
  proofText:
    'Two separate sums meet: the value of this plan, and a bound that no plan can pass. Where they are equal, nothing better exists. A second program that trusts nothing of the first has checked it.',
  proofStable: 'A second program that trusts nothing of the first has checked it.',
  proofUnit: 'Both count {unit}.',
  primal: 'Value of this plan',
  dual: 'Bound on every plan',
  download: 'Download the run',
  downloadText: 'With its input and its proof. “trellis verify” checks the file anywhere.',

  anew: 'Matching anew',
  stop: 'Stop',
  stopping: 'Stopping…',

  failed: 'The last run came to no plan',
  cancelled: 'The last run was stopped',
  resultStays: 'What you see is the result of the run before.',
  standsIn:
    'What you see was found on the way. It is proven best for “{made}”, so nobody more can be matched; for “{aim}” it is not, and its weakest pairs might be stronger.',
  seeDecisions: 'See what is decided, and take something back',
  emptyTitle: 'Not matched yet',
  emptyText: 'The run was stopped before it came to a result. Run it again on the same people.',

  parts: 'Parts of the round',
  pairs: 'Pairs',
  compare: 'Aims compared',
  fairness: 'Fairness',
  leftOut: 'Left out ({count})',
  leftOutOfPlan: 'Left out of the plan ({count})',
  decisions: 'Decisions ({count})',

  everybodyTitle: 'Nobody is left out',
  everybodyText: 'Every mentee of this round has a mentor.',
  people: { one: '{count} person', other: '{count} people' },

  nothingDecidedTitle: 'Nothing decided yet',
  nothingDecidedText: 'Lock a pair, and it stands in every later run. Forbid one, and it is never made.',
  decided: 'By {who}, {when}',
  takeBack: 'Take back',
  tookBack: 'Taken back.',
  takeBackThat: 'Take back: {what}',
  takeBackNamed: 'Take back: {mentee} and {mentor}',
})

/** The pairs of a round: why they are made, and deciding on them. */
export const pairWords = part('pairs', {
  title: 'Pairs',
  search: 'Name of either',
  mentee: 'Mentee',
  mentor: 'Mentor',
  points: 'Points',
  decide: 'Decide',
  keys: 'Keys (?)',
  swap: 'Swap (s)',
  swappedNow: '{one} and {other} swap their mentors.',
  certainHint: 'Every best plan has these pairs, but for those marked open: another plan is as good without them.',

  locked: 'Locked',
  barred: 'Forbidden',
  open: 'Open',

  lock: 'Lock',
  unlock: 'Unlock',
  forbid: 'Forbid',
  allow: 'Allow',
  lockNamed: 'Lock: {mentee} with {mentor}',
  unlockNamed: 'Unlock: {mentee} with {mentor}',
  forbidNamed: 'Forbid: {mentee} with {mentor}',
  allowNamed: 'Allow: {mentee} with {mentor}',
  lockedNow: '{mentee} and {mentor} stay together.',
  barredNow: '{mentee} and {mentor} will not be a pair.',
  freeNow: '{mentee} and {mentor} are left to the matching again.',

  emptyTitle: 'No pairs',
  emptyText: 'No two people of this round may be a pair. Loosen a rule of the policy, or find more mentors, and begin another round.',

  one: 'Pair',
  both: '{mentee} and {mentor}',
  pointsOf: '{points} of {full} points',
  notEligible: 'This pair can’t be made',
  excluded: 'The rules exclude this pair',
  byCriterion: 'Where the points come from',
  share: '{points} of {of}',
  rules: 'What stands against it',
  otherwise: 'What the other choice would cost',
  certainText: 'Every best plan has this pair.',
  openText: 'Another plan is as good without this pair.',
  lockedText: 'You locked this pair. It stands in every run.',
  barredText: 'This pair is forbidden. It is never made.',
  pricing: 'Working out what the other choice would cost…',
  profile: 'Profile of {name}',
  previous: 'Previous (k)',
  following: 'Next (j)',
})

/** What else could be in a round, and at what price. */
export const workbenchWords = part('workbench', {
  peopleMore: { one: '{count} more person matched', other: '{count} more people matched' },
  peopleFewer: { one: '{count} person fewer matched', other: '{count} people fewer matched' },
  pointsMore: '{points} points more',
  pointsFewer: '{points} points fewer',
  free: 'Costs nothing',
  points: '{points} points',

  otherMentors: 'Next best mentors for {name}',
  otherMentees: 'Next best mentees for {name}',
  noOther: 'There is nobody else.',
  whyNotMentor: 'Another mentor for {name}…',
  whyNotMentee: 'Another mentee for {name}…',
  instead: 'Lock instead',
  insteadNamed: 'Lock instead: {mentee} with {mentor}',

  swapTitle: 'Swap {mentee} and {mentor} with…',
  swapText: 'Each mentee gets the mentor of the other, and both new pairs are locked. The price is that of the best plan that has them.',
  swapOther: 'Any other pair',
  swap: 'Swap',
  swapNamed: 'Swap with {mentee} and {mentor}',
  noSwap: 'No two pairs can swap: the rules stand against it.',

  pricingSwaps: 'Working out what each swap would cost…',
  pricingWays: 'Working out what would help…',

  keysTitle: 'Keys',
  keyNext: 'Next and previous pair',
  keyWhy: 'Why this pair, and whom else',
  keyLock: 'Lock it, or take that back',
  keyForbid: 'Forbid it, or take that back',
  keySwap: 'Swap it with another',
  keyClose: 'Close what is open',
  keyKeys: 'This list',

  help: 'What would help?',
  helpNamed: 'What would help {name}?',
  noHelp: 'Nothing small would: neither one seat more, nor one rule fewer, nor wider hours, nor the place of somebody else.',
  applySeat: 'Give {name} one seat more',
  applyRule: 'Leave out the rule “{rule}” in this round',
  applyHours: 'Take {name} to be free an hour earlier and later',
  applyExchange: 'Lock {mentee} with {mentor}',
  leftOutInstead: '{name} left out instead',
  uncertain: 'The best plan would rather use it for somebody else.',
})

/** What was changed of a round’s own terms. */
export const adjustmentWords = part('adjustments', {
  seats: { one: '{name} has {count} seat more in this round', other: '{name} has {count} seats more in this round' },
  rule_off: 'The rule “{rule}” does not count in this round',
  wider_hours: '{name} is taken to be free an hour earlier and an hour later',
  changedNow: 'The terms of this round are changed.',
  asBefore: 'The terms are as they were.',
})
