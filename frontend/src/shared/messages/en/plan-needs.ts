import { part } from '../message'

/** What a plan needs looking after for; home says it too. */
export const planNeedWords = part('plan-needs', {
  overdue: 'Overdue',
  check_in: 'Check-in late',
  stale: 'Stale',
  renewal: 'Time to renew',
})
