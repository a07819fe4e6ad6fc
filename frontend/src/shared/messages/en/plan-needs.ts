import { part } from '../message'

/** What a plan needs looking after for; home says it too. */
export const planNeedWords = part('plan-needs', {
  overdue: 'Overdue',
  check_in: 'Check-in late',
  stale: 'Untouched for long',
  renewal: 'Time to renew',
})
