import { describe, expect, it } from 'vitest'

import { blockOf, CELL, cellAfter, DAYTIME, spanFor, startsIn, stretchOf, WHOLE_DAY } from '@/shared/week/cells'
import { added, DAY, dayCopied, GRAIN, isFree, minutesIn, onDay, removed, shareFree, tidied, toggled, WEEKDAYS, type Stretch } from '@/shared/week/hours'
import { PRESETS } from '@/shared/week/presets'
import { endTimes, rowsOf, rowToAdd, sayTheSame, startingAt } from '@/shared/week/rows'

const at = (weekday: number, from: number, to: number): Stretch => ({ weekday, start: from * 60, end: to * 60 })

describe('the hours of a week', () => {
  it('are in order, and those that touch or overlap are one', () => {
    expect(tidied([at(2, 14, 15), at(0, 9, 10), at(0, 10, 11), at(0, 10.5, 12)])).toEqual([at(0, 9, 12), at(2, 14, 15)])
  })

  it('do not run from one day into the next', () => {
    expect(added([at(0, 22, 24)], [at(1, 0, 1)])).toEqual([at(0, 22, 24), at(1, 0, 1)])
  })

  it('are cut where a part is taken out', () => {
    expect(removed([at(0, 9, 12)], [at(0, 10, 11)])).toEqual([at(0, 9, 10), at(0, 11, 12)])
    expect(removed([at(0, 9, 12)], [at(1, 10, 11)])).toEqual([at(0, 9, 12)])
  })

  it('are freed by a toggle that covers more than is free, and taken away by one that covers only what is', () => {
    expect(toggled([at(0, 9, 10)], [at(0, 9, 11)])).toEqual([at(0, 9, 11)])
    expect(toggled([at(0, 9, 11)], [at(0, 9, 10)])).toEqual([at(0, 10, 11)])
  })

  it('say how much of a half hour is free', () => {
    const hours = [at(3, 9.25, 10)]
    expect([9, 9.5, 10].map((hour) => shareFree(hours, at(3, hour, hour + 0.5)))).toEqual(['some', 'all', 'none'])
  })

  it('are copied from one day to others, in place of what those had', () => {
    expect(dayCopied([at(0, 9, 10), at(1, 13, 14), at(2, 8, 9)], 0, [0, 1])).toEqual([at(0, 9, 10), at(1, 9, 10), at(2, 8, 9)])
  })

  it('are summed by day and in all, every minute once', () => {
    const hours = [at(0, 9, 10), at(0, 9.5, 11), at(4, 12, 13)]
    expect([minutesIn(onDay(hours, 0)), minutesIn(hours)]).toEqual([120, 180])
  })

  it('cover a preset once it was added', () => {
    for (const preset of Object.values(PRESETS)) expect(isFree(added([], preset), preset)).toBe(true)
    expect(minutesIn(PRESETS.officeHours)).toBe(40 * 60)
  })
})

describe('the grid', () => {
  it('spans a block between two cells, whichever comes first', () => {
    const expected = [at(1, 9, 11), at(2, 9, 11)]
    expect(blockOf({ weekday: 2, start: 630 }, { weekday: 1, start: 540 })).toEqual(expected)
    expect(blockOf({ weekday: 1, start: 630 }, { weekday: 2, start: 540 })).toEqual(expected)
  })

  it('shows daytime, and more where hours lie beyond it', () => {
    expect(spanFor([])).toEqual(DAYTIME)
    expect(spanFor([at(0, 6.5, 7), at(1, 20, 21.25)])).toEqual({ from: 6 * 60, to: 22 * 60 })
    expect(startsIn(WHOLE_DAY)).toHaveLength(48)
  })

  it.each([
    ['ArrowUp', { weekday: 0, start: 0 }, null],
    ['ArrowDown', { weekday: 0, start: DAY - CELL }, null],
    ['ArrowLeft', { weekday: 0, start: 540 }, null],
    ['ArrowRight', { weekday: 5, start: 540 }, { weekday: 6, start: 540 }],
    ['End', { weekday: 2, start: 540 }, { weekday: 6, start: 540 }],
    ['PageDown', { weekday: 2, start: 540 }, { weekday: 2, start: 17.5 * 60 }],
    ['x', { weekday: 2, start: 540 }, null],
  ])('goes by %s from %o to %o', (key, from, to) => {
    expect(cellAfter(key, false, from, DAYTIME)).toEqual(to)
  })
})

describe('the form', () => {
  it('keeps the length of a line whose start is moved past its end', () => {
    expect(startingAt(at(0, 9, 10), 11 * 60)).toEqual(at(0, 11, 12))
    expect(startingAt(at(0, 9, 12), 10 * 60)).toEqual(at(0, 10, 12))
    expect(startingAt(at(0, 9, 12), DAY - GRAIN).end).toBe(DAY)
  })

  it('offers as ends only what comes after the start', () => {
    expect(endTimes(at(0, 23, 24))).toEqual([1395, 1410, 1425, 1440])
  })

  it('proposes the same hours on the next day', () => {
    expect(rowToAdd([], 1)).toEqual({ id: 1, ...at(0, 9, 10) })
    expect(rowToAdd([{ id: 1, ...at(6, 14, 15) }], 2)).toEqual({ id: 2, ...at(0, 14, 15) })
  })
})

/** A week as what it is at bottom: its quarter hours, free or not. */
type Quarters = Set<number>
const PER_DAY = DAY / GRAIN

function quartersOf(hours: readonly Stretch[]): Quarters {
  const found = new Set<number>()
  for (const { weekday, start, end } of hours) {
    for (let minute = start; minute < end; minute += GRAIN) found.add(weekday * PER_DAY + minute / GRAIN)
  }
  return found
}

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

describe.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('any week (seed %i)', (seed) => {
  const drawn = numbers(seed)
  const below = (limit: number) => Math.floor(drawn.next().value * limit)
  const stretch = (): Stretch => {
    const start = below(PER_DAY)
    return { weekday: below(7), start: start * GRAIN, end: (start + 1 + below(PER_DAY - start)) * GRAIN }
  }
  const some = (most: number) => Array.from({ length: below(most + 1) }, stretch)
  const [hours, other] = [some(12), some(6)]

  it('is added to and taken from quarter by quarter', () => {
    expect(quartersOf(added(hours, other))).toEqual(quartersOf([...hours, ...other]))
    expect(quartersOf(removed(hours, other))).toEqual(new Set([...quartersOf(hours)].filter((each) => !quartersOf(other).has(each))))
    expect(minutesIn(hours)).toBe(quartersOf(hours).size * GRAIN)
  })

  it('is tidied once and for all', () => {
    expect(tidied(tidied(hours))).toEqual(tidied(hours))
    expect(tidied(hours.toReversed())).toEqual(tidied(hours))
  })

  it('reads the same in the form as in the grid', () => {
    const rows = rowsOf(hours, 1)
    expect(sayTheSame(rows, hours)).toBe(true)
    const painted = blockOf({ weekday: below(7), start: below(48) * CELL }, { weekday: below(7), start: below(48) * CELL })
    const typed = painted.map((each, place) => ({ ...each, id: rows.length + place + 1 }))
    expect(tidied([...rows, ...typed])).toEqual(added(hours, painted))
  })

  it('shows every free minute in some cell, and no other', () => {
    const cells = WEEKDAYS.flatMap((weekday) => startsIn(WHOLE_DAY).map((start) => stretchOf({ weekday, start })))
    const shown = { all: CELL, some: GRAIN, none: 0 }
    const sum = cells.reduce((minutes, cell) => minutes + shown[shareFree(hours, cell)], 0)
    expect(sum).toBe(minutesIn(hours))
  })

  it('is the same after two toggles of what was wholly free or wholly not', () => {
    const block = other.slice(0, 1)
    const before = added(hours, block)
    expect(toggled(toggled(before, block), block)).toEqual(before)
  })
})
