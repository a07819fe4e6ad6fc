import type { Grant } from './api'

/** The day, in UTC, as the API writes days. */
export function utcDay(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10)
}

/** Whether a grant has been ended, or has run out by its day. */
export function isOver({ ended_at, valid_to }: Grant, day: string = utcDay()): boolean {
  return ended_at !== null || (valid_to !== null && valid_to <= day)
}

/** Whether a grant is given for a day to come. */
export function isToCome({ valid_from }: Grant, day: string = utcDay()): boolean {
  return valid_from > day
}
