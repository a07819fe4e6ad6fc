import { bodyOf, client, queryClient } from '@/api/client'
import { ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'
import { comparisonWords } from '@/shared/messages/en/comparison'
import { wordsOf } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { OBJECTIVES } from '../programmes/policy'
import { fetchRound, showRound, type Round } from './api'

type Schemas = components['schemas']
export type Result = Schemas['ResultSummary']
export type ResultChange = Schemas['ResultChange']

const RESULTS = '/api/rounds/{round_id}/results'

/** The results of a round side by side, against the one that it shows. */
export function resultsQuery(roundId: string, resultId: string, basis: number) {
  return {
    queryKey: ['get', RESULTS, roundId, resultId, basis],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET('/api/rounds/{round_id}/results', { params: { path: { round_id: roundId } }, signal }).then(bodyOf),
  }
}

/** Looks again at the results of a round. */
export function resultsChanged(roundId: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['get', RESULTS, roundId] })
}

/** Whose mentors differ between the result shown and another. */
export function changesQuery(roundId: string, shownId: string, resultId: string) {
  const params = { path: { round_id: roundId, result_id: resultId }, query: { against: shownId } }
  return {
    queryKey: ['get', `${RESULTS}/changes`, roundId, shownId, resultId],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET('/api/rounds/{round_id}/results/{result_id}/changes', { params, signal }).then(bodyOf),
    staleTime: Infinity,
  }
}

/** Has every aim matched that the round has no result for as it stands. */
export async function compareAims({ id, version }: Round): Promise<void> {
  const call = { params: { path: { round_id: id }, header: ifMatch(version) } }
  showRound(await client.POST('/api/rounds/{round_id}/comparison', call).then(bodyOf))
}

/** Lets the round show another result; the toast leads back. */
export async function chooseResult(roundId: string, { id }: Pick<Result, 'id'>, aim: string): Promise<void> {
  const round = await fetchRound(roundId)
  const before = round.result
  const call = { params: { path: { round_id: roundId }, header: ifMatch(round.version) }, body: { result_id: id } }
  showRound(await client.PUT('/api/rounds/{round_id}/result', call).then(bodyOf))
  const takeBack = before && { label: wordsOf(comparisonWords)('takeBack'), run: () => chooseResult(roundId, before, before.objective) }
  showToast(wordsOf(comparisonWords)('usedNow', { aim }), takeBack ? { offers: takeBack } : {})
}

/** What a point of the trade-off can be placed by. */
export const MEASURES = ['matched', 'mean', 'worst', 'total', 'blocking', 'changes'] as const
export type Measure = (typeof MEASURES)[number]

/** A result by one measure. */
export function measured(result: Result, measure: Measure): number {
  if (measure === 'blocking') return result.blocking_pairs
  if (measure === 'changes') return result.gain + result.lose + result.move
  return result[measure] ?? 0
}

/** What a measure counts; null where its name says so. */
export const UNITS = {
  matched: null,
  mean: null,
  worst: 'points',
  total: null,
  blocking: 'pairs',
  changes: 'people',
} as const satisfies Record<Measure, string | null>

/** By what results are set against each other first: how many have a mentor, where that differs, or else how well they fit. */
export function firstMeasure(results: readonly Result[]): Measure {
  return new Set(results.map(({ matched }) => matched)).size > 1 ? 'matched' : 'mean'
}

/** Whether everybody has the same mentor as in the result shown. */
export function isSame({ is_shown, gain, lose, move }: Pick<Result, 'is_shown' | 'gain' | 'lose' | 'move'>): boolean {
  return !is_shown && gain + lose + move === 0
}

/** Whether all of some results came to the same: then there is nothing to trade. */
export function areSame(results: readonly Result[]): boolean {
  return results.every((one) => one.is_shown || isSame(one))
}

/** The best of some values; null where they are all alike. */
export function bestOf(values: readonly (number | null)[], wanted: 'most' | 'least'): number | null {
  const known = values.filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  if (known.length === 0 || least === most) return null
  return wanted === 'most' ? most : least
}

/** The results that can be set side by side: those that stand; where those are not several, the latest that were. */
export function lastCompared(results: readonly Result[]): Result[] {
  const current = results.filter((one) => one.is_current)
  if (current.length > 1) return current
  const groups = results.map(({ basis }) => results.filter((one) => one.basis !== null && one.basis === basis))
  return groups.find((group) => group.length > 1) ?? current
}

/** Results in the order in which aims are offered. */
export function inOrder(results: readonly Result[]): Result[] {
  return results.toSorted((one, other) => OBJECTIVES.indexOf(one.objective) - OBJECTIVES.indexOf(other.objective))
}

/** Results that lie at one and the same place between two measures. */
export interface Place {
  left: number
  bottom: number
  results: Result[]
}

/** Where results lie between two measures, each place once. */
export function placesOf(results: readonly Result[], across: Measure, up: Measure): Place[] {
  const lefts = placed(results.map((one) => measured(one, across)))
  const bottoms = placed(results.map((one) => measured(one, up)))
  const places = new Map<string, Place>()
  for (const [at, result] of results.entries()) {
    const [left, bottom] = [lefts[at] ?? 0, bottoms[at] ?? 0]
    const known = places.get([left, bottom].join())
    if (known) known.results.push(result)
    else places.set([left, bottom].join(), { left, bottom, results: [result] })
  }
  return [...places.values()]
}

const ROOM = 0.08

/** Places values on a line from 0 to 1, with room at both ends; all in the middle where they are equal. */
export function placed(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return values.map((value) => (most === least ? 0.5 : ROOM + ((1 - 2 * ROOM) * (value - least)) / (most - least)))
}

/** The least and the most of some values, each once, and where they lie on that line. */
export function ticksOf(values: readonly number[]): { value: number; at: number }[] {
  const ends = [...new Set([Math.min(...values), Math.max(...values)])]
  const places = placed(ends)
  return ends.map((value, end) => ({ value, at: places[end] ?? 0 }))
}

/** Height of the chart, and of one name in it, in rem; a name may take two lines. */
const HEIGHT = 18
const NAME = 2.25

/** How often names are pushed apart; a handful of them rest long before. */
const PASSES = 200

/**
 * How far up the names at each place move, in rem, so that none lies over others; their points stay.
 * `reach` is how far apart two places may lie across, as a share of the width, and their names still touch.
 */
export function shiftsOf(places: readonly Place[], reach: number): number[] {
  const heights = places.map(({ results }) => results.length * NAME)
  const wanted = places.map(({ bottom }) => bottom * HEIGHT)
  const at = [...wanted]
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const [i, one] of places.entries()) {
      for (const [j, other] of places.entries()) {
        if (j <= i || Math.abs(one.left - other.left) > reach) continue
        pushApart(at, heights, i, j)
      }
    }
    for (const [i, height] of heights.entries()) at[i] = Math.min(Math.max(at[i] ?? 0, height / 2), HEIGHT - height / 2 + 1)
  }
  return at.map((height, i) => height - (wanted[i] ?? 0))
}

/** Moves two names so far from each other, each half of the way, that they just touch. */
function pushApart(at: number[], heights: readonly number[], i: number, j: number): void {
  const [one, other] = [at[i] ?? 0, at[j] ?? 0]
  const missing = ((heights[i] ?? 0) + (heights[j] ?? 0)) / 2 - Math.abs(one - other)
  if (missing <= 0) return
  const up = one > other ? 1 : -1
  at[i] = one + (up * missing) / 2
  at[j] = other - (up * missing) / 2
}
