import { DAY, tidied, WEEKDAYS, type Stretch } from './hours'

/** A half hour of the week, by where it begins. */
export interface Cell {
  weekday: number
  start: number
}

/** Minutes of a cell. */
export const CELL = 30

/** A part of a day, in minutes after midnight. */
export interface Span {
  from: number
  to: number
}

/** What the grid shows before somebody asks for the whole day. */
export const DAYTIME: Span = { from: 8 * 60, to: 18 * 60 }
export const WHOLE_DAY: Span = { from: 0, to: DAY }

const HOUR = 60

/** The cell that an element of the grid stands for. */
export function cellOf(element: Element | null): Cell | null {
  const cell = element?.closest<HTMLElement>('[data-start]')
  return cell ? { weekday: Number(cell.dataset.weekday), start: Number(cell.dataset.start) } : null
}

export function stretchOf({ weekday, start }: Cell): Stretch {
  return { weekday, start, end: start + CELL }
}

/** The stretches of the block that two cells span, whichever comes first. */
export function blockOf(one: Cell, other: Cell): Stretch[] {
  const [first, last] = [Math.min(one.weekday, other.weekday), Math.max(one.weekday, other.weekday)]
  const start = Math.min(one.start, other.start)
  const end = Math.max(one.start, other.start) + CELL
  return WEEKDAYS.filter((weekday) => weekday >= first && weekday <= last).map((weekday) => ({ weekday, start, end }))
}

/** The part of the day to show so that no free hour is hidden: daytime, and whatever lies beyond it. */
export function spanFor(hours: readonly Stretch[], least: Span = DAYTIME): Span {
  const free = tidied(hours)
  return {
    from: Math.min(least.from, ...free.map(({ start }) => Math.floor(start / HOUR) * HOUR)),
    to: Math.max(least.to, ...free.map(({ end }) => Math.ceil(end / HOUR) * HOUR)),
  }
}

/** Where the cells of a part of the day begin. */
export function startsIn({ from, to }: Span): number[] {
  return Array.from({ length: (to - from) / CELL }, (_, place) => from + place * CELL)
}

/** Where a key leads from a cell; null where it leads nowhere, or is no key of the grid. */
export function cellAfter(key: string, withCtrl: boolean, { weekday, start }: Cell, shown: Span): Cell | null {
  switch (key) {
    case 'ArrowUp':
      return start > 0 ? { weekday, start: start - CELL } : null
    case 'ArrowDown':
      return start + CELL < DAY ? { weekday, start: start + CELL } : null
    case 'ArrowLeft':
      return weekday > 0 ? { weekday: weekday - 1, start } : null
    case 'ArrowRight':
      return weekday < 6 ? { weekday: weekday + 1, start } : null
    case 'Home':
      return { weekday: 0, start: withCtrl ? shown.from : start }
    case 'End':
      return { weekday: 6, start: withCtrl ? shown.to - CELL : start }
    case 'PageUp':
      return { weekday, start: shown.from }
    case 'PageDown':
      return { weekday, start: shown.to - CELL }
    default:
      return null
  }
}
