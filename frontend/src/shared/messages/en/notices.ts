import { part } from '../message'

export const noticeWords = part('notices', {
  title: 'Notices by mail',
  description: 'Your inbox has everything at once. Choose here when the same things also come by mail.',
  pace: 'How mails come',
  at_once: 'Each at once',
  atOnceText: 'As soon as something concerns you.',
  daily: 'All of a day in one',
  dailyText: 'One mail at 8 in the morning with everything since the last. Only what cannot wait comes by itself.',
  quiet: 'When nothing comes',
  nights: 'Each day from {from} to {to}',
  from: 'From',
  to: 'To',
  weekends: 'On Saturdays and Sundays',
  clock: 'By the clock of {zone}, the time zone of your profile.',
  profile: 'Change the time zone',
  nobodyTitle: 'No notices come here',
  nobodyText: 'Notices go to people who work here. This account belongs to none of them.',
  switchedOn: 'yes',
  switchedOff: 'no',
})

export const outboxWords = part('outbox', {
  title: 'Outbox of the demonstration',
  description: 'Nobody here is real, so nothing is sent. These are the latest mails that would have been, whoever they are for.',
  find: 'Find by address or subject',
  mails: { one: '{count} mail', other: '{count} mails' },
  recipient: 'To {recipient}',
  waits: 'Waits until {moment}',
  emptyTitle: 'No mails yet',
  emptyText: 'When something happens that concerns somebody, what they would be mailed is here a moment later.',
  noneTitle: 'No mail like that',
  noneText: 'Among the latest mails none has this in its address or subject.',
})
