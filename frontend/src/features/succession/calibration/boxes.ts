import type { Grid, PlacedPerson } from './api'

/** Where a box is: ranks from 1, the higher the more. */
export interface Place {
  performance: number
  potential: number
}

/** The number of the box at a place: row by row from the lowest of both, as the keys of a number pad lie. */
export function boxAt(grid: Grid, { performance, potential }: Place): number {
  return (potential - 1) * grid.performance.steps.length + performance
}

/** Where the box of a number is. */
export function placeOf(grid: Grid, box: number): Place {
  const columns = grid.performance.steps.length
  return { performance: ((box - 1) % columns) + 1, potential: Math.floor((box - 1) / columns) + 1 }
}

/** "8 Rising". */
export function boxName(grid: Grid, box: number): string {
  return `${box} ${grid.boxes[box - 1] ?? ''}`
}

/** Whether talking it over put somebody elsewhere than their manager had. */
export function isMoved({ original, calibrated }: PlacedPerson): boolean {
  return calibrated !== null && original !== null && calibrated.box !== original.box
}

/** The numbers of all boxes. */
export function boxesOf(grid: Grid): number[] {
  return grid.boxes.map((_, index) => index + 1)
}

/** The boxes as they are drawn: the highest potential first, performance from left to right. */
export function rowsOf(grid: Grid): { potential: number; boxes: number[] }[] {
  const columns = grid.performance.steps.map((_, index) => index + 1)
  return grid.potential.steps
    .map((_, index) => index + 1)
    .toReversed()
    .map((potential) => ({ potential, boxes: columns.map((performance) => boxAt(grid, { performance, potential })) }))
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowLeft: { performance: -1, potential: 0 },
  ArrowRight: { performance: 1, potential: 0 },
  ArrowUp: { performance: 0, potential: 1 },
  ArrowDown: { performance: 0, potential: -1 },
}

/** The box that a key means for somebody who stands in `from`; `null`: none. */
export function boxByKey(grid: Grid, from: number | null, key: string): number | null {
  if (/^[1-9]$/.test(key)) return Number(key) <= grid.boxes.length ? Number(key) : null
  const step = STEPS[key]
  if (!step || from === null) return null
  const { performance, potential } = placeOf(grid, from)
  const place = { performance: performance + step.performance, potential: potential + step.potential }
  const isInside =
    place.performance >= 1 &&
    place.performance <= grid.performance.steps.length &&
    place.potential >= 1 &&
    place.potential <= grid.potential.steps.length
  return isInside ? boxAt(grid, place) : null
}
