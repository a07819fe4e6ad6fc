import { part } from '../message'

export const inboxWords = part('inbox', {
  title: 'Inbox',
  open: 'Open the inbox',
  openUnread: { one: 'Open the inbox, {count} unread', other: 'Open the inbox, {count} unread' },
  unread: 'Unread',
  manyUnread: '99+',
  markAllRead: 'Mark all as read',
  emptyTitle: 'Nothing new',
  emptyText: 'What needs you, or happened to something of yours, will be told here.',
  more: 'Show older',
})

/** Titles of messages; the keys are the kinds that the server sends. */
export const messageWords = part('messages', {
  'assessment.made': 'Somebody assessed a competency of yours',
  'assessment.withdrawn': 'An assessment of a competency of yours was withdrawn',
  'enrolment.applied': 'Your application waits for approval',
  'enrolment.declined': 'You were not taken in this time',
  'enrolment.enrolled': 'You take part',
  'enrolment.waiting': 'You are on the waiting list',
  'request.asked': 'Somebody asks for you as their mentor',
  'request.exhausted': 'Nobody whom you asked could take it on this time',
  'request.next': 'The next mentor of your request is asked',
  'request.withdrawn': 'A request to you was taken back',
  'offer.declined': 'An offer has come to nothing',
  'offer.expired': 'An offer has ended unanswered',
  'offer.made': 'Somebody is proposed to you',
  'offer.moved': 'An offer was changed after others answered',
  'offer.reminder': 'An offer waits for your answer',
  'offer.withdrawn': 'An offer was withdrawn',
  'relationship.begun': 'You can begin',
  'relationship.ended': 'A relationship has ended',
  'role.given': 'You were given a role',
  'round.repaired': 'A repair leaves by itself',
  'round.repair_failed': 'A repair could not be made by itself',
  'round.repair_waits': 'A repair waits for you',
  'round.left_out': 'This round has found nobody for you',
  unknown: 'Something of yours has changed',
})
