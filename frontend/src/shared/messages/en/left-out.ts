import { part } from '../message'

/** Who is left out of a round, why, and what would help. */
export const leftOutWords = part('leftOut', {
  titleOf: '{count}: {why}',
  rules: 'no mentor fits the rules',
  together: 'no mentor is possible',
  no_seats: 'every seat is locked to others',
  bottleneck: 'too few seats',
  outweighed: 'the aim gives the seats to others',
  helps_rules: 'What helps: a looser rule, in the policy or for this round alone, or more in their applications, such as hours or languages.',
  helps_together: 'What helps: a looser rule, more in their applications, such as hours or languages, or taking back what is forbidden under Decisions.',
  helps_no_seats: 'What helps: unlock a pair, or give one of these mentors a seat more.',
  helps_bottleneck: {
    one: 'What helps: at least {count} seat more with one of these mentors, or another mentor who can have the same people.',
    other: 'What helps: at least {count} seats more with these mentors, or further mentors who can have the same people.',
  },
  helps_outweighed: 'What helps: another aim under “Aims compared”, or locking a pair. It costs others something.',
  mentee: 'Mentee',
  location: 'Location',
  wants: 'Wants to learn',
  possible: 'Possible mentors',
  times: 'Left out before',
  never: 'Never',
  timesBefore: { one: 'Once', other: '{count} times' },
})
