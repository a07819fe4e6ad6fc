import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Cycle = Schemas['Cycle']
export type CycleSummary = Schemas['CycleSummary']
export type CycleEvent = Schemas['CycleEvent']
export type Grid = Schemas['GridTerms']
export type Standing = Schemas['CalibrationGrid']
export type PlacedPerson = Schemas['PlacedPerson']
export type PersonPlaced = Schemas['PersonPlaced']
export type Rating = Schemas['Rating']
export type BoxCount = Schemas['BoxCount']
export type RaterDifference = Schemas['RaterDifference']
export type Placing = Schemas['PlacingRequest']
export type CycleRequest = Schemas['CycleRequest']
export type CycleChange = Schemas['CycleChange']

/** What the stream of a cycle tells; the document describes streams in words only. */
export interface News {
  person: Schemas['PersonRef'] | null
  box: number | null
  by: string | null
  is_viewer: boolean
}

const ONE = '/api/succession/calibration-cycles/{cycle_id}'
const GRID = '/api/succession/calibration-cycles/{cycle_id}/grid'
const PERSON = '/api/succession/calibration-cycles/{cycle_id}/people/{person_id}'

export const cyclesQuery = api.queryOptions('get', '/api/succession/calibration-cycles')

export function cycleQuery(id: string) {
  return api.queryOptions('get', ONE, { params: { path: { cycle_id: id } } })
}

export function standingQuery(id: string) {
  return api.queryOptions('get', GRID, { params: { path: { cycle_id: id } } })
}

export function personQuery(cycleId: string, personId: string) {
  return api.queryOptions('get', PERSON, { params: { path: { cycle_id: cycleId, person_id: personId } } })
}

export async function openCycle(body: CycleRequest, key: string): Promise<Cycle> {
  return shown(await client.POST('/api/succession/calibration-cycles', { body, headers: idempotent(key) }).then(bodyOf))
}

export async function changeCycle({ id, version }: Cycle, body: CycleChange): Promise<Cycle> {
  const call = { params: { path: { cycle_id: id }, header: ifMatch(version) }, body }
  return shown(await client.PUT(ONE, call).then(bodyOf))
}

export async function closeCycle({ id, version }: Cycle, reason: string): Promise<Cycle> {
  const call = { params: { path: { cycle_id: id }, header: ifMatch(version) }, body: { reason } }
  return shown(await client.POST('/api/succession/calibration-cycles/{cycle_id}/closing', call).then(bodyOf))
}

export async function reopenCycle({ id, version }: Cycle, reason: string): Promise<Cycle> {
  const call = { params: { path: { cycle_id: id }, header: ifMatch(version) }, body: { reason } }
  return shown(await client.POST('/api/succession/calibration-cycles/{cycle_id}/reopening', call).then(bodyOf))
}

export async function placePerson(cycleId: string, personId: string, body: Placing, key: string): Promise<PersonPlaced> {
  const call = { params: { path: { cycle_id: cycleId, person_id: personId } }, body, headers: idempotent(key) }
  const placed = await client.POST('/api/succession/calibration-cycles/{cycle_id}/people/{person_id}/placings', call).then(bodyOf)
  queryClient.setQueryData(personQuery(cycleId, personId).queryKey, placed)
  await lookAgain(cycleId)
  return placed
}

/** Shows somebody in a box at once, before the server has heard of it. */
export function showIn(cycleId: string, personId: string, box: number | null): void {
  queryClient.setQueryData<Standing>(standingQuery(cycleId).queryKey, (before) =>
    before && { ...before, items: before.items.map((each) => (each.person.id === personId ? { ...each, box } : each)) },
  )
}

/** Lets whatever shows who stands where look again. */
export async function lookAgain(cycleId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: standingQuery(cycleId).queryKey }),
    queryClient.invalidateQueries({ queryKey: cyclesQuery.queryKey }),
    queryClient.invalidateQueries({ queryKey: cycleQuery(cycleId).queryKey }),
  ])
}

async function shown(cycle: Cycle): Promise<Cycle> {
  queryClient.setQueryData(cycleQuery(cycle.id).queryKey, cycle)
  await lookAgain(cycle.id)
  return cycle
}
