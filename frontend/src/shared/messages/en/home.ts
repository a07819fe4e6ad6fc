import { part } from '../message'

export const homeWords = part('home', {
  title: 'Home',
  greeting: 'Good day, {name}',
  waiting: 'What waits for you, and how things stand.',
  open: 'Open',
  emptyTitle: 'Nothing waits for you',
  emptyText: 'When something needs you, it is shown here first.',
})

/** Titles of cards; the keys are the cards' ids. */
export const cardWords = part('home-cards', {
  nobody_here: 'Nobody here yet',
  my_reports: 'Who reports to you',
  my_reports_time_zones: 'Where your reports are',
  people_without_manager: 'People without a manager',
  vacant_positions: 'Vacant positions',
  people_without_account: 'Not invited yet',
  last_imports: 'Latest imports',
  headcount_by_unit: 'People by org unit',
  span_of_control: 'Reports per manager',
  layers: 'Reporting layers',
  vacant_share: 'Vacant positions',
  accounts_by_state: 'Accounts',
  recent_audit: 'Done lately',
  mail_waiting: 'Unsent mails',
  offers_to_answer: 'Offers to answer',
  rounds_changed: 'Changed since a round was published',
  begin_plan: 'Where do you want to go?',
  own_plan: 'My development plan',
  plans_to_review: 'Plans to review',
  team_plans: 'Plans that need attention',
  own_requests: 'Who is asked to be your mentor',
  open_requests: 'Requests that wait for an answer',
  my_profile: 'Your profile',
  my_manager: 'Your manager',
  my_team: 'Who shares your manager',
})

/** What figures count, beside the figure. */
export const unitWords = part('home-units', {
  people: { one: 'person', other: 'people' },
  positions: { one: 'position', other: 'positions' },
  accounts: { one: 'account', other: 'accounts' },
  levels: { one: 'level', other: 'levels' },
  time_zones: { one: 'time zone', other: 'time zones' },
  requests: { one: 'request', other: 'requests' },
  offers: { one: 'offer', other: 'offers' },
  changes: { one: 'change', other: 'changes' },
  plans: { one: 'plan', other: 'plans' },
  activities: { one: 'activity to do', other: 'activities to do' },
  mails: { one: 'mail', other: 'mails' },
})

export const cardDetailWords = part('home-details', {
  accounts: 'Of {active} who work here.',
  span: 'Median of {managers} managers; the largest team has {largest}.',
  layers: 'From top to bottom; {mean} on average.',
  vacant: '{vacant} of {open} open positions.',
  mail: { one: '{count} could not be sent.', other: '{count} could not be sent.' },
  mailFine: 'None has failed.',
  beginPlan: 'Begin a development plan: a goal or two, and what you do for them.',
  ownPlan: '{reached} of {goals} goals reached.',
  ownPlanNext: '{reached} of {goals} goals reached. Next due {day}.',
  ownPlanNeeds: '{reached} of {goals} goals reached. {needs}.',
  profileMissing: 'Still missing: {fields}.',
  languages: 'languages',
  location: 'location',
  time_zone: 'time zone',
  accountActive: 'Active',
  accountInvited: 'Invited',
  accountDisabled: 'Closed',
  audit: '{subject}, by {actor}',
  import: '{state} · {actor}',
})
