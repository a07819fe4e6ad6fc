import { part } from '../message'

/** Who meets whom in a programme, by the kinds of the API. */
export const programmeKindWords = part('programme-kinds', {
  one_to_one: 'One to one',
  group: 'Group mentoring',
  reverse: 'Reverse mentoring',
  peer: 'Peer coaching',
  buddy: 'Buddies',
  skill_swap: 'Skill swap',
})

/** The same, each in a sentence for whoever chooses. */
export const programmeKindTexts = part('programme-kind-texts', {
  one_to_one: 'One mentor and one mentee meet; a mentor may have several pairs.',
  group: 'A mentor meets several mentees together.',
  reverse: 'Those early in their career mentor those further on.',
  peer: 'Colleagues of equal standing coach each other in pairs.',
  buddy: 'Everybody gets somebody to ask; good for joining and settling in.',
  skill_swap: 'People teach each other what the other wants to learn, in pairs and rings of three.',
})

export const programmeStateWords = part('programme-states', {
  draft: 'Draft',
  open: 'Open for applications',
  matching: 'Matching',
  running: 'Running',
  closed: 'Closed',
})

export const programmeObjectiveWords = part('programme-objectives', {
  career_guidance: 'Career guidance',
  skill_development: 'Skill development',
  integration: 'Integration',
  leadership: 'Leadership',
  retention: 'Retention',
})

export const cadenceWords = part('cadences', {
  weekly: 'Every week',
  every_two_weeks: 'Every two weeks',
  monthly: 'Every month',
})

/** As what somebody takes part. */
export const sideWords = part('sides', {
  mentee: 'Mentee',
  mentor: 'Mentor',
  peer: 'Taking part',
})

export const sidesWords = part('sides-plural', {
  mentee: 'Mentees',
  mentor: 'Mentors',
  peer: 'People',
})

/** How far somebody's part in a programme has come. */
export const enrolmentStateWords = part('enrolment-states', {
  draft: 'Not sent yet',
  applied: 'Waiting for approval',
  waiting: 'On the waiting list',
  enrolled: 'Taking part',
  declined: 'Turned down',
  withdrawn: 'Withdrawn',
})

