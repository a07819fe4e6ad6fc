import { DAY, GRAIN, isSameHours, tidied, type Stretch } from './hours'

/** A line of the form. Lines keep their place while they are edited, even where their hours overlap. */
export interface HoursRow extends Stretch {
  id: number
}

const HOUR = 60
const FIRST_START = 9 * HOUR

export function rowsOf(hours: readonly Stretch[], firstId: number): HoursRow[] {
  return tidied(hours).map(({ weekday, start, end }, place) => ({ id: firstId + place, weekday, start, end }))
}

/** Whether the lines still say what the week says; if not, it was changed elsewhere. */
export function sayTheSame(rows: readonly HoursRow[], hours: readonly Stretch[]): boolean {
  return isSameHours(rows, hours)
}

/** A line with a later or earlier start: it keeps its length as far as the day goes. */
export function startingAt<Line extends Stretch>(row: Line, start: number): Line {
  const end = row.end > start ? row.end : Math.min(start + (row.end - row.start), DAY)
  return { ...row, start, end }
}

/** A line to add: after the last one, on the same day or the next, an hour long. */
export function rowToAdd(rows: readonly HoursRow[], id: number): HoursRow {
  const last = rows.at(-1)
  if (!last) return { id, weekday: 0, start: FIRST_START, end: FIRST_START + HOUR }
  const weekday = (last.weekday + 1) % 7
  return { id, weekday, start: last.start, end: last.end }
}

/** The times that a line can start at, and those it can end at once it starts. */
export function startTimes(): number[] {
  return timesFrom(0, DAY - GRAIN)
}

export function endTimes({ start }: Stretch): number[] {
  return timesFrom(start + GRAIN, DAY)
}

function timesFrom(first: number, last: number): number[] {
  return Array.from({ length: (last - first) / GRAIN + 1 }, (_, place) => first + place * GRAIN)
}
