/**
 * The hours of a week in which somebody is free, as stretches on their own clock.
 *
 * Every function gives them tidied: in the order of the week, those of a day that touch or overlap as one. So two
 * ways of saying the same hours are equal, whether they were painted or typed.
 */
export interface Stretch {
  /** 0 Monday to 6 Sunday. */
  weekday: number
  /** Minutes after midnight, in steps of `GRAIN`. */
  start: number
  /** Minutes after midnight, up to `DAY`. */
  end: number
}

export const DAY = 24 * 60
export const GRAIN = 15
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** How much of a stretch is free. */
export type Share = 'all' | 'some' | 'none'

export function tidied(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const { weekday, start, end } of stretches.toSorted(byTime)) {
    const last = found.at(-1)
    if (end <= start) continue
    if (last && last.weekday === weekday && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ weekday, start, end })
  }
  return found
}

export function added(hours: readonly Stretch[], more: readonly Stretch[]): Stretch[] {
  return tidied([...hours, ...more])
}

export function removed(hours: readonly Stretch[], gone: readonly Stretch[]): Stretch[] {
  let left = tidied(hours)
  for (const each of gone) left = left.flatMap((stretch) => cutOut(stretch, each))
  return left
}

/** Frees the stretches, or takes them away where all of them are free already. */
export function toggled(hours: readonly Stretch[], stretches: readonly Stretch[]): Stretch[] {
  return isFree(hours, stretches) ? removed(hours, stretches) : added(hours, stretches)
}

/** Whether every minute of every stretch is free. */
export function isFree(hours: readonly Stretch[], stretches: readonly Stretch[]): boolean {
  return stretches.every((stretch) => shareFree(hours, stretch) === 'all')
}

export function shareFree(hours: readonly Stretch[], stretch: Stretch): Share {
  const minutes = minutesIn(overlaps(hours, stretch))
  if (minutes === 0) return 'none'
  return minutes === stretch.end - stretch.start ? 'all' : 'some'
}

/** The parts of a stretch that are free. */
export function overlaps(hours: readonly Stretch[], { weekday, start, end }: Stretch): Stretch[] {
  return tidied(
    hours
      .filter((each) => each.weekday === weekday)
      .map((each) => ({ weekday, start: Math.max(each.start, start), end: Math.min(each.end, end) })),
  )
}

export function onDay(hours: readonly Stretch[], weekday: number): Stretch[] {
  return tidied(hours).filter((each) => each.weekday === weekday)
}

/** Minutes that are free, each once. */
export function minutesIn(hours: readonly Stretch[]): number {
  return tidied(hours).reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Gives other days the hours of one; what they had is replaced. */
export function dayCopied(hours: readonly Stretch[], from: number, to: readonly number[]): Stretch[] {
  const others = to.filter((weekday) => weekday !== from)
  const kept = hours.filter(({ weekday }) => !others.includes(weekday))
  const copies = others.flatMap((weekday) => onDay(hours, from).map(({ start, end }) => ({ weekday, start, end })))
  return tidied([...kept, ...copies])
}

export function isSameHours(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  const [first, second] = [tidied(one), tidied(other)]
  return first.length === second.length && first.every((stretch, place) => byTime(stretch, second[place]!) === 0)
}

function cutOut(stretch: Stretch, gone: Stretch): Stretch[] {
  if (gone.weekday !== stretch.weekday || gone.end <= stretch.start || gone.start >= stretch.end) return [stretch]
  return [
    { ...stretch, end: gone.start },
    { ...stretch, start: gone.end },
  ].filter(({ start, end }) => start < end)
}

function byTime(one: Stretch, other: Stretch): number {
  return one.weekday - other.weekday || one.start - other.start || one.end - other.end
}
