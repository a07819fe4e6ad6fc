import { api, bodyOf, client } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'
import type { Choice, Find } from '@/shared/picker/usePicker'

import { changed } from '../changed'

type Schemas = components['schemas']
export type CriticalPosition = Schemas['CriticalPosition']
export type CriticalPositionPlan = Schemas['CriticalPositionPlan']
export type CriticalPositionRequest = Schemas['CriticalPositionRequest']
export type CriticalPositionChange = Schemas['CriticalPositionChange']
export type Suggested = Schemas['SuggestedCriticalPosition']
export type Audience = Schemas['Audience']
export type PlanPart = Schemas['MemberChange']['part']
type Query = operations['listCriticalPositions']['parameters']['query']

/** Critical positions under a filter as the address has it; the server says what it does not understand. */
export function criticalPositionList(query: Record<string, string>) {
  return pagesOf<CriticalPosition, Schemas['CriticalPositionPage']>(
    ['get', '/api/succession/critical-positions', query],
    ({ cursor, signal }) =>
      client.GET('/api/succession/critical-positions', { params: { query: { ...query, cursor } as Query }, signal }).then(bodyOf),
  )
}

export const suggestionsQuery = api.queryOptions('get', '/api/succession/critical-positions/suggested')

export function criticalPositionQuery(id: string) {
  return api.queryOptions('get', '/api/succession/critical-positions/{critical_position_id}', { params: pathOf(id) })
}

export function audienceQuery(id: string) {
  return api.queryOptions('get', '/api/succession/critical-positions/{critical_position_id}/audience', { params: pathOf(id) })
}

export async function markCritical(body: CriticalPositionRequest, key: string): Promise<CriticalPositionPlan> {
  return changed(client.POST('/api/succession/critical-positions', { body, headers: idempotent(key) }).then(bodyOf))
}

export async function changePlan({ id, version }: CriticalPositionPlan, body: CriticalPositionChange): Promise<CriticalPositionPlan> {
  const params = { ...pathOf(id), header: ifMatch(version) }
  return changed(client.PATCH('/api/succession/critical-positions/{critical_position_id}', { params, body }).then(bodyOf))
}

export async function endPlan({ id, version }: CriticalPositionPlan, reason: string): Promise<unknown> {
  const params = { ...pathOf(id), header: ifMatch(version) }
  return changed(client.POST('/api/succession/critical-positions/{critical_position_id}/end', { params, body: { reason } }))
}

export async function putMember(id: string, version: number, personId: string, part: PlanPart): Promise<Audience> {
  const params = { path: { critical_position_id: id, person_id: personId }, header: ifMatch(version) }
  return changed(client.PUT('/api/succession/critical-positions/{critical_position_id}/members/{person_id}', { params, body: { part } }).then(bodyOf))
}

export async function removeMember(id: string, version: number, personId: string): Promise<unknown> {
  const params = { path: { critical_position_id: id, person_id: personId }, header: ifMatch(version) }
  return changed(client.DELETE('/api/succession/critical-positions/{critical_position_id}/members/{person_id}', { params }))
}

/** Open positions that are the viewer's to mark, whose title, code or holder begins with what is typed. */
export function findPositionsToMark(marked: string): Find {
  return (text) => ({
    queryKey: ['get', '/api/succession/critical-positions/to-mark', text],
    queryFn: async ({ signal }) => {
      const query = { q: text || undefined }
      const { items, is_complete } = await client.GET('/api/succession/critical-positions/to-mark', { params: { query }, signal }).then(bodyOf)
      return { choices: items.map((each) => asChoice(each, marked)), hasMore: !is_complete }
    },
  })
}

function asChoice({ position, org_unit, incumbent, critical_position_id }: Schemas['PositionToMark'], marked: string): Choice {
  const detail = [critical_position_id && marked, incumbent?.name, org_unit.name].filter(Boolean).join(' · ')
  return { id: position.id, title: position.title, detail }
}

function pathOf(id: string) {
  return { path: { critical_position_id: id } }
}
