import { api, bodyOf, client } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components } from '@/api/schema'

import { changed } from '../changed'

type Schemas = components['schemas']
export type Nomination = Schemas['Nomination']
export type NominationDetails = Schemas['NominationDetails']
export type NominationRequest = Schemas['NominationRequest']
export type PossibleSuccessor = Schemas['PossibleSuccessor']
export type Decider = Schemas['Decider']
export type Fit = NonNullable<Nomination['fit']>
export type Wish = NonNullable<Nomination['wish']>
export type FollowingState = Schemas['NominationStateChange']['state']

/** The candidates of a plan, in their places. */
export function nominationList(planId: string) {
  return pagesOf<Nomination, Schemas['NominationPage']>(
    ['get', '/api/succession/critical-positions/{critical_position_id}/nominations', planId],
    ({ cursor, signal }) =>
      client
        .GET('/api/succession/critical-positions/{critical_position_id}/nominations', { params: { ...planPath(planId), query: { cursor } }, signal })
        .then(bodyOf),
  )
}

/** Who could be nominated: the best fitting, or those of a name. */
export function candidatesQuery(planId: string, q: string) {
  const params = { ...planPath(planId), query: { q: q || undefined, limit: q ? MOST_BY_NAME : MOST_FITTING } }
  return api.queryOptions('get', '/api/succession/critical-positions/{critical_position_id}/candidates', { params })
}

const MOST_FITTING = 5
const MOST_BY_NAME = 10

export function nominationQuery(id: string) {
  return api.queryOptions('get', '/api/succession/nominations/{nomination_id}', { params: { path: { nomination_id: id } } })
}

export async function nominate(planId: string, body: NominationRequest, key: string): Promise<NominationDetails> {
  const call = { params: planPath(planId), body, headers: idempotent(key) }
  return changed(client.POST('/api/succession/critical-positions/{critical_position_id}/nominations', call).then(bodyOf))
}

export async function moveNomination(nomination: Nomination, state: FollowingState, reason: string): Promise<NominationDetails> {
  const call = { params: paramsOf(nomination), body: { state, reason } }
  return changed(client.PUT('/api/succession/nominations/{nomination_id}/state', call).then(bodyOf))
}

export async function rankNomination(nomination: Nomination, place: number): Promise<Schemas['NominationPage']> {
  const call = { params: paramsOf(nomination), body: { place } }
  return changed(client.PUT('/api/succession/nominations/{nomination_id}/place', call).then(bodyOf))
}

export async function changeNomination(nomination: Nomination, body: Schemas['NominationChange']): Promise<NominationDetails> {
  return changed(client.PATCH('/api/succession/nominations/{nomination_id}', { params: paramsOf(nomination), body }).then(bodyOf))
}

function planPath(planId: string) {
  return { path: { critical_position_id: planId } }
}

function paramsOf({ id, version }: Nomination) {
  return { path: { nomination_id: id }, header: ifMatch(version) }
}
