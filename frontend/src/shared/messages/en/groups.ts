import { part } from '../message'

/** Pairs and rings of a round among peers: why they are made, and deciding on them. */
export const groupWords = part('groups', {
  pairs: 'Pairs',
  rings: 'Rings',
  search: 'Name of anybody',
  people: 'Who is together',
  points: 'Points',
  standing: 'Standing',
  decide: 'Decide',
  ringHint: 'Everybody teaches the next one, and the last the first.',
  pairHint: 'Points are the mean of both ways.',

  line: '{count} peers, as they stood {when}',
  input: '{count} peers, as they stood on {when}. Later changes are not in it.',
  matched: 'are in a pair',
  matchedRing: 'are in a ring',

  locked: 'Locked',
  barred: 'Forbidden',
  lock: 'Lock',
  unlock: 'Unlock',
  forbid: 'Forbid',
  allow: 'Allow',
  lockNamed: 'Lock: {names}',
  unlockNamed: 'Unlock: {names}',
  forbidNamed: 'Forbid: {names}',
  allowNamed: 'Allow: {names}',
  lockedNow: '{names} stay together.',
  barredNow: '{names} will never be together.',
  freeNow: '{names} are left to the matching again.',
  takeBack: 'Take back',
  takeBackNamed: 'Take back: {names}',

  emptyTitle: 'Nobody is together',
  emptyText: 'No group of this round is allowed by the rules. Loosen a rule of the policy, and begin another round.',

  one: 'Group',
  pointsEach: '{points} of {full} points per person',
  notEligible: 'The rules exclude this',
  otherwise: 'What the other choice would cost',
  learns: '{learner} from {teacher}',
  gains: '{points} points',
  pricing: 'Matching again without this group, to say what it is worth…',

  previewMatched: { one: '{matched} of {count} peer would be in a pair or a ring', other: '{matched} of {count} peers would be in a pair or a ring' },
  eligible: { one: 'The rules leave {count} possibility.', other: 'The rules leave {count} possibilities.' },
})
