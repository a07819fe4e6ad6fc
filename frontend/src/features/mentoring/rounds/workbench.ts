import { bodyOf, client } from '@/api/client'
import { ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'
import { foundOn, type Find } from '@/shared/picker/usePicker'

import type { Both, DecisionKind, Round } from './api'

type Schemas = components['schemas']
export type Alternatives = Schemas['PairAlternatives']
export type AlternativePair = Schemas['AlternativePair']
export type SwapOption = Schemas['SwapOption']
export type DecisionPrice = Schemas['DecisionPrice']
export type Effect = Schemas['Effect']
export type WayIn = Schemas['WayIn']
export type LeftOutGroup = Schemas['LeftOutGroup']
export type LeftOutMentee = Schemas['LeftOutMentee']
export type Adjustment = Schemas['RoundAdjustment']
export type AdjustmentRequest = Schemas['AdjustmentRequest']
export type Side = 'mentee' | 'mentor'

/** What is wished for a pair; null: nothing any more. */
export interface Wish {
  pair: Both
  to: DecisionKind | null
}

const PAIR = '/api/rounds/{round_id}/pairs/{mentee_id}/{mentor_id}'

/** Whom two people could have instead of each other, each with its price; takes a moment the first time. */
export function alternativesQuery(roundId: string, resultId: string, { mentee, mentor }: Both) {
  const path = { round_id: roundId, mentee_id: mentee.id, mentor_id: mentor.id }
  return {
    queryKey: ['get', `${PAIR}/alternatives`, roundId, resultId, mentee.id, mentor.id],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET('/api/rounds/{round_id}/pairs/{mentee_id}/{mentor_id}/alternatives', { params: { path }, signal }).then(bodyOf),
    staleTime: Infinity,
  }
}

/** Whom a pair could swap mentors with, each with its price. */
export function swapsQuery(roundId: string, resultId: string, { mentee, mentor }: Both) {
  const path = { round_id: roundId, mentee_id: mentee.id, mentor_id: mentor.id }
  return {
    queryKey: ['get', `${PAIR}/swaps`, roundId, resultId, mentee.id, mentor.id],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET('/api/rounds/{round_id}/pairs/{mentee_id}/{mentor_id}/swaps', { params: { path }, signal }).then(bodyOf),
    staleTime: Infinity,
  }
}

/** What some decisions would do to the whole plan. */
export function priceQuery(roundId: string, resultId: string, wishes: readonly Wish[]) {
  const decisions = wishes.map(requestOf)
  return {
    queryKey: ['get', '/api/rounds/{round_id}/decision-price', roundId, resultId, decisions],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client
        .POST('/api/rounds/{round_id}/decision-price', { params: { path: { round_id: roundId } }, body: { decisions }, signal })
        .then(bodyOf),
    staleTime: Infinity,
  }
}

/** Who is left out of a result, by the reason that they share. */
export function leftOutQuery(roundId: string, resultId: string) {
  return {
    queryKey: ['get', '/api/rounds/{round_id}/left-out', roundId, resultId],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET('/api/rounds/{round_id}/left-out', { params: { path: { round_id: roundId } }, signal }).then(bodyOf),
    staleTime: Infinity,
  }
}

/** What would give somebody a mentor who is left out. */
export function waysQuery(roundId: string, resultId: string, menteeId: string) {
  const path = { round_id: roundId, mentee_id: menteeId }
  return {
    queryKey: ['get', '/api/rounds/{round_id}/left-out/{mentee_id}/ways-in', roundId, resultId, menteeId],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET('/api/rounds/{round_id}/left-out/{mentee_id}/ways-in', { params: { path }, signal }).then(bodyOf),
    staleTime: Infinity,
  }
}

/** Who takes part on one side of a round, found by typing. */
export function findInRound(roundId: string, side: Side, except: string): Find {
  return (text) => ({
    queryKey: ['get', '/api/rounds/{round_id}/people', roundId, side, text],
    queryFn: async ({ signal }) => {
      const params = { path: { round_id: roundId }, query: { side, q: text || undefined } }
      const { items, total } = await client.GET('/api/rounds/{round_id}/people', { params, signal }).then(bodyOf)
      const choices = items.filter(({ id }) => id !== except).map(({ id, name }) => ({ id, title: name }))
      return { choices, hasMore: total > items.length }
    },
  })
}

/** Pairs of the result, found by the name of either; the choice is a pair, by the ids of both. */
export function findPairs(roundId: string, except: Both): Find {
  return (text) => ({
    queryKey: ['get', '/api/rounds/{round_id}/pairs/found', roundId, except.mentee.id, text],
    queryFn: async ({ signal }) => {
      const params = { path: { round_id: roundId }, query: { q: text || undefined, limit: 20 } }
      const page = await client.GET('/api/rounds/{round_id}/pairs', { params, signal }).then(bodyOf)
      return foundOn(page, ({ mentee, mentor }) => {
        const isAnother = mentee.id !== except.mentee.id && mentor.id !== except.mentor.id
        return isAnother ? { id: `${mentee.id}.${mentor.id}`, title: mentee.name, detail: mentor.name } : null
      })
    },
  })
}

/** Decides on several pairs at once; the round runs anew. */
export async function decideOnPairs({ id, version }: Round, wishes: readonly Wish[]): Promise<Round> {
  const call = { params: { path: { round_id: id }, header: ifMatch(version) }, body: { decisions: wishes.map(requestOf) } }
  return client.PUT('/api/rounds/{round_id}/decision-set', call).then(bodyOf)
}

/** Changes the round's own terms; it runs anew. */
export async function adjustRound({ id, version }: Round, body: AdjustmentRequest): Promise<Round> {
  return client.PUT('/api/rounds/{round_id}/adjustments', { params: { path: { round_id: id }, header: ifMatch(version) }, body }).then(bodyOf)
}

/** The two wishes that a swap of mentors is: each mentee has the other's, whatever was locked before. */
export function swapOf(one: Both, other: Both): Wish[] {
  return [
    { pair: one, to: null },
    { pair: other, to: null },
    { pair: { mentee: one.mentee, mentor: other.mentor }, to: 'locked' },
    { pair: { mentee: other.mentee, mentor: one.mentor }, to: 'locked' },
  ]
}

function requestOf({ pair: { mentee, mentor }, to }: Wish) {
  return { mentee_id: mentee.id, mentor_id: mentor.id, kind: to }
}
