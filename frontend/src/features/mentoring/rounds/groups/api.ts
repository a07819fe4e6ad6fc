import { bodyOf, client } from '@/api/client'
import { ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'

import type { DecisionKind, Round } from '../api'

type Schemas = components['schemas']
export type PeerGroup = Schemas['PeerGroup']
export type GroupDecision = Schemas['GroupDecision']
export type OtherPartner = Schemas['OtherPartner']
export type GroupExplanation = Schemas['GroupExplanation']
/** People who are together; in a ring everybody teaches the next, and the last the first. */
export type People = readonly PeerGroup['people'][number][]
type GroupsQuery = operations['listGroups']['parameters']['query']

const GROUPS = '/api/rounds/{round_id}/groups'

/** The groups of a result, under a filter as the address has it. */
export function groupList(roundId: string, resultId: string, query: Record<string, string>) {
  const path = { round_id: roundId }
  return pagesOf<PeerGroup, Schemas['PeerGroupPage']>(['get', GROUPS, roundId, resultId, query], ({ cursor, signal }) =>
    client.GET(GROUPS, { params: { path, query: { ...query, cursor } as GroupsQuery }, signal }).then(bodyOf),
  )
}

/** Why people are together in a result or not; takes a moment, as the round is matched again without them. */
export function groupExplanationQuery(roundId: string, resultId: string, people: string[]) {
  const params = { path: { round_id: roundId }, query: { people } }
  return {
    queryKey: ['get', `${GROUPS}/explanation`, roundId, resultId, people],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET('/api/rounds/{round_id}/groups/explanation', { params, signal }).then(bodyOf),
    staleTime: Infinity,
  }
}

/** Whom else somebody in a round among peers could have; the round is matched again for each. */
export function otherPartnersQuery(roundId: string, resultId: string, person: string) {
  const params = { path: { round_id: roundId }, query: { person } }
  return {
    queryKey: ['get', `${GROUPS}/other-partners`, roundId, resultId, person],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET('/api/rounds/{round_id}/groups/other-partners', { params, signal }).then(bodyOf),
    staleTime: Infinity,
  }
}

/** Locks a group, forbids two people, or leaves them to the matching again; the round runs anew. */
export async function decideOnGroup({ id, version }: Round, people: People, kind: DecisionKind | null): Promise<Round> {
  const call = { params: { path: { round_id: id }, header: ifMatch(version) } }
  const body = { people: people.map((person) => person.id), kind }
  return client.PUT('/api/rounds/{round_id}/group-decisions', { ...call, body }).then(bodyOf)
}
