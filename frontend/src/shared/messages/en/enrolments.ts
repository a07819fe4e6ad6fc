import { part } from '../message'

/** The list of who takes part in a programme, and deciding on applications. */
export const enrolmentWords = part('enrolments', {
  title: 'People',
  search: 'Name',
  name: 'Name',
  side: 'As',
  state: 'State',
  both: 'Learns or teaches',
  leftOut: { one: 'Left out of {count} round', other: 'Left out of {count} rounds' },
  decide: 'Decide',
  more: '+{count}',
  learnsLine: 'Wants: {items}',
  teachesLine: 'Teaches: {items}',
  nothingSaid: 'Nothing said',

  enrol: 'Take in',
  wait: 'Let wait',
  decline: 'Turn down',
  enrolNamed: 'Take in: {name}',
  waitNamed: 'Let wait: {name}',
  declineNamed: 'Turn down: {name}',
  enrolled: '{name} takes part.',
  waiting: '{name} is on the waiting list.',
  declined: '{name} is turned down.',
  declineTitle: 'Turn down {name}?',
  declineText: 'They are told, with the reason. You can take it back for ten minutes.',
  reason: 'Reason',
  reasonLine: 'Reason: {reason}',
  reasonHint: 'They read it. Leave it empty to give none.',

  emptyTitle: 'Nobody has applied yet',
  emptyText: 'Applications appear here as they are sent. Drafts are nobody’s business but their writers’.',
  emptyTextDraft: 'This programme is a draft. Open it for applications, and they appear here.',

  application: 'Application of {name}',
  previous: 'Previous (k)',
  following: 'Next (j)',
  keys: 'j and k: next and previous, Enter: open',
  profile: 'Profile',
})
