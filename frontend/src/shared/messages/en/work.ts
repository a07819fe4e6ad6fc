import { part } from '../message'

export const workWords = part('work', {
  queued: 'Waiting for its turn',
  running: 'Under way',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  result: 'Show the result',
  progress: 'Progress of {title}',
})
