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

  input: '{mentees} mentees and {mentors} mentors, as they stood on {when}. Later changes are not in it.',
  aim: 'Aim: {objective}',

  run: 'Run again',
  runFirst: 'Run it',
  runTitle: 'What should this round aim at?',
  runText: 'It is matched anew on the same people. What you locked and forbade holds.',
  runSubmit: 'Run',

  figures: 'What came of it',
  matched: 'have a mentor',
  matchedOf: '{matched} of {mentees}',
  mean: 'points on average',
  worst: 'points in the weakest pair',
  blocking: 'pairs who would both rather be together',
  none: '–',

  proofHolds: 'Proven and checked apart',
  proofFails: 'The check did not pass',
  proofText:
    'Two separate sums meet: the value of this plan, and a bound that no plan can pass. Where they are equal, nothing better exists. A second program that trusts nothing of the first has checked it.',
  proofStable: 'A second program that trusts nothing of the first has checked it.',
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
  seeDecisions: 'See what is decided, and take something back',
  emptyTitle: 'Not matched yet',
  emptyText: 'The run was stopped before it came to a result. Run it again on the same people.',

  parts: 'Parts of the round',
  pairs: 'Pairs',
  leftOut: 'Left out ({count})',
  decisions: 'Decisions ({count})',

  everybodyTitle: 'Nobody is left out',
  everybodyText: 'Every mentee of this round has a mentor.',
  people: { one: '{count} person', other: '{count} people' },

  nothingDecidedTitle: 'Nothing decided yet',
  nothingDecidedText: 'Lock a pair, and it stands in every later run. Forbid one, and it is never made.',
  decided: 'By {who}, {when}',
  takeBack: 'Take back',
  takeBackNamed: 'Take back: {mentee} and {mentor}',
})

/** The pairs of a round: why they are made, and deciding on them. */
export const pairWords = part('pairs', {
  title: 'Pairs',
  search: 'Name of either',
  mentee: 'Mentee',
  mentor: 'Mentor',
  points: 'Points',
  standing: 'Standing',
  decide: 'Decide',
  keys: 'j and k: next and previous, Enter: why, l: lock, f: forbid',
  certainHint: 'Certain: in every best plan. Open: another plan is as good without it.',

  locked: 'Locked',
  barred: 'Forbidden',
  certain: 'Certain',
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
  notEligible: 'The rules exclude this pair',
  byCriterion: 'Where the points come from',
  share: '{points} of {of}',
  rules: 'What excludes it',
  otherwise: 'What the other choice would cost',
  certainText: 'Every best plan has this pair.',
  openText: 'Another plan is as good without this pair.',
  lockedText: 'You locked this pair. It stands in every run.',
  barredText: 'This pair is forbidden. It is never made.',
  pricing: 'Matching again without this pair, to say what it is worth…',
  profile: 'Profile of {name}',
  previous: 'Previous (k)',
  following: 'Next (j)',
})
