import { part } from '../message'

/** What critical positions are called wherever they are named. */
export const seatWords = part('succession-seats', {
  toldApart: '{title} ({apart})',
})
