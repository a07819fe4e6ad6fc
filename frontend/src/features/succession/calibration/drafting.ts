import { useState } from 'react'

import type { Choice } from '@/shared/picker/usePicker'

import type { Cycle, CycleRequest, Grid } from './api'

export const FEWEST = 2
export const MOST = 5

/** A cycle while it is written. */
export interface Draft {
  name: string
  asOf: string
  unit: Choice | null
  people: Choice[]
  participants: Choice[]
  grid: Grid
}

/** Names and a guideline of the usual grid, in the words of the house. */
export interface Usual {
  performance: { name: string; steps: string[] }
  potential: { name: string; steps: string[] }
  boxes: string[]
  shares: number[]
}

/** What a cycle starts from: itself, or the usual grid on the day of today. */
export function useDraft(cycle: Cycle | undefined, usual: Usual) {
  const [draft, setDraft] = useState<Draft>(() => ({
    name: cycle?.name ?? '',
    asOf: cycle?.as_of ?? new Date().toISOString().slice(0, 10),
    unit: null,
    people: [],
    participants: cycle?.participants.map(({ id, name }) => ({ id, title: name })) ?? [],
    grid: cycle?.grid ?? { ...usual, shares: null },
  }))
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const changeGrid = (part: Partial<Grid>) => setDraft((before) => ({ ...before, grid: { ...before.grid, ...part } }))
  return { draft, change, changeGrid }
}

export type Drafting = ReturnType<typeof useDraft>

/** The grid with another number of steps on an axis: what there is is kept, what is new is numbered. */
export function resized(grid: Grid, axis: 'performance' | 'potential', count: number): Grid {
  const size = Math.min(MOST, Math.max(FEWEST, count))
  const steps = Array.from({ length: size }, (_, index) => grid[axis].steps[index] ?? String(index + 1))
  const after = { ...grid, [axis]: { ...grid[axis], steps } }
  const [columns, rows] = [after.performance.steps.length, after.potential.steps.length]
  const before = grid.performance.steps.length
  const boxes = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const kept = column < before && row < grid.potential.steps.length ? grid.boxes[row * before + column] : undefined
    return kept ?? String(index + 1)
  })
  return { ...after, boxes, shares: grid.shares && evenShares(boxes.length) }
}

/** Whole percents that make 100 together. */
export function evenShares(count: number): number[] {
  const least = Math.floor(100 / count)
  return Array.from({ length: count }, (_, index) => least + (index < 100 - least * count ? 1 : 0))
}

export function requestOf({ name, asOf, unit, people, participants, grid }: Draft): CycleRequest {
  return {
    name,
    as_of: asOf,
    org_unit_id: unit?.id ?? null,
    person_ids: people.map(({ id }) => id),
    participant_ids: participants.map(({ id }) => id),
    grid,
  }
}
