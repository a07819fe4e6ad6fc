import { api, bodyOf, client } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

import { mentoringChanged } from '../../changed'
import type { Publication } from '../publishing/api'

type Schemas = components['schemas']
export type Repair = Schemas['Repair']
export type RepairChoice = Schemas['RepairChoice']
export type RepairedPerson = Schemas['RepairedPerson']
export type RoundChanges = Schemas['RoundChanges']
export type Confirmation = Schemas['RepairConfirmation']

const ASKED_EVERY = 3_000

const of = (id: string) => ({ params: { path: { repair_id: id } } })
const choiceOf = (id: string, place: number) => ({ params: { path: { repair_id: id, place } } })

/** What has changed since a round was published, and its latest repair. */
export function changesQuery(roundId: string) {
  return api.queryOptions('get', '/api/rounds/{round_id}/changes', { params: { path: { round_id: roundId } } })
}

/** One repair; asked for again while it is worked out, should the events of its work not pass. */
export function repairQuery(id: string) {
  return {
    ...api.queryOptions('get', '/api/repairs/{repair_id}', of(id)),
    refetchInterval: ({ state }: { state: { data?: unknown } }) =>
      (state.data as Repair | undefined)?.state === 'running' ? ASKED_EVERY : (false as const),
  }
}

/** What a choice changes for whom. */
export function repairedPeopleQuery(id: string, place: number) {
  return { ...api.queryOptions('get', '/api/repairs/{repair_id}/choices/{place}/people', choiceOf(id, place)), staleTime: Infinity }
}

/** What confirming a choice would do now. */
export function confirmationPreviewQuery(id: string, place: number) {
  return { ...api.queryOptions('get', '/api/repairs/{repair_id}/choices/{place}/preview', choiceOf(id, place)), staleTime: 0 }
}

/** Has a repair worked out; a proposal that there is gives way to it. */
export async function beginRepair(roundId: string, key: string): Promise<Repair> {
  const call = { params: { path: { round_id: roundId } }, headers: idempotent(key) }
  const begun = await client.POST('/api/rounds/{round_id}/repairs', call).then(bodyOf)
  await mentoringChanged()
  return begun
}

/** Lets a proposal go. */
export async function dropRepair({ id, version }: Repair): Promise<void> {
  const call = { params: { path: { repair_id: id }, header: ifMatch(version) } }
  await client.POST('/api/repairs/{repair_id}/drop', call).then(bodyOf)
  await mentoringChanged()
}

/** Publishes a choice; nothing leaves for ten minutes. */
export async function confirmRepair({ id, version }: Repair, body: Confirmation, key: string): Promise<Publication> {
  const call = { params: { path: { repair_id: id }, header: ifMatch(version) }, body, headers: idempotent(key) }
  const made = await client.POST('/api/repairs/{repair_id}/confirmation', call).then(bodyOf)
  await mentoringChanged()
  return made
}
