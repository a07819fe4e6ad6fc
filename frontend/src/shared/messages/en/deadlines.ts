import { part } from '../message'

/** Until when something can be answered, on a clock that is named: as in the mail about it. */
export const deadlineWords = part('deadlines', {
  cityTime: '{city} time',
  at: '{day}, {time} ({clock})',
  endOf: 'the end of {day} ({clock})',
  alsoHere: '{there}, which is {here} on this device',
})
