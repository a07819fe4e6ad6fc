import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'

import { mentoringChanged } from '../changed'

type Schemas = components['schemas']
export type Round = Schemas['Round']
export type RoundSummary = Schemas['RoundSummary']
export type RoundResult = Schemas['RoundResult']
export type Objective = RoundSummary['objective']
export type Pair = Schemas['Pair']
export type PairExplanation = Schemas['PairExplanation']
export type Decision = Schemas['PairDecision']
export type DecisionKind = Decision['kind']
/** Two people of a round, made a pair or not. */
export type Both = Pick<Pair, 'mentee' | 'mentor'>
type PairsQuery = operations['listPairs']['parameters']['query']

const ROUND = '/api/rounds/{round_id}'
const ROUNDS = '/api/programmes/{programme_id}/rounds'
const ASKED_EVERY = 3_000

/** One round; asked for again while it runs, should the events of its work not pass. */
export function roundQuery(id: string) {
  return {
    ...api.queryOptions('get', ROUND, { params: { path: { round_id: id } } }),
    refetchInterval: ({ state }: { state: { data?: unknown } }) =>
      (state.data as Round | undefined)?.state === 'running' ? ASKED_EVERY : false,
  }
}

/** The round as it is now. */
export async function fetchRound(id: string): Promise<Round> {
  const round = await client.GET(ROUND, { params: { path: { round_id: id } } }).then(bodyOf)
  showRound(round)
  return round
}

/** The round once it was run, with the first of its pairs, asked for together so that its table need not wait. */
export async function fetchRun({ id, among }: Round): Promise<void> {
  const pairs = among === 'sides' ? firstPairs(id).catch(() => null) : null
  const [round, page] = await Promise.all([client.GET(ROUND, { params: { path: { round_id: id } } }).then(bodyOf), pairs])
  if (page && page.result_id === round.result?.id) {
    queryClient.setQueryData(pairList(id, page.result_id, {}).queryKey, { pages: [page], pageParams: [undefined] })
  }
  showRound(round)
}

async function firstPairs(roundId: string): Promise<Schemas['PairPage']> {
  return client.GET('/api/rounds/{round_id}/pairs', { params: { path: { round_id: roundId } } }).then(bodyOf)
}

/** Lets whatever shows the round show this; lists of rounds look again. */
export function showRound(round: Round): void {
  queryClient.setQueryData(roundQuery(round.id).queryKey, round)
  void queryClient.invalidateQueries({ queryKey: ['get', ROUNDS, round.programme_id] })
}

/** The rounds of a programme, the latest first. */
export function roundList(programmeId: string) {
  const path = { programme_id: programmeId }
  const key = ['get', ROUNDS, programmeId]
  return pagesOf<RoundSummary, Schemas['RoundPage']>(key, ({ cursor, signal }) =>
    client.GET(ROUNDS, { params: { path, query: { cursor } }, signal }).then(bodyOf),
  )
}

/** The pairs of a result, under a filter as the address has it. */
export function pairList(roundId: string, resultId: string, query: Record<string, string>) {
  const path = { round_id: roundId }
  return pagesOf<Pair, Schemas['PairPage']>(['get', `${ROUND}/pairs`, roundId, resultId, query], ({ cursor, signal }) =>
    client.GET('/api/rounds/{round_id}/pairs', { params: { path, query: { ...query, cursor } as PairsQuery }, signal }).then(bodyOf),
  )
}

/** Why two people are a pair of a result or not; takes a moment, as the round is matched again without it. */
export function explanationQuery(roundId: string, resultId: string, { mentee, mentor }: { mentee: string; mentor: string }) {
  const path = { round_id: roundId, mentee_id: mentee, mentor_id: mentor }
  return {
    queryKey: ['get', `${ROUND}/pairs/explained`, roundId, resultId, mentee, mentor],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET('/api/rounds/{round_id}/pairs/{mentee_id}/{mentor_id}', { params: { path }, signal }).then(bodyOf),
    staleTime: Infinity,
  }
}

/** Takes a snapshot of who takes part, and runs the first round on it; its page has it at hand. */
export async function beginRound(programmeId: string, key: string): Promise<Round> {
  const call = { params: { path: { programme_id: programmeId } }, headers: idempotent(key) }
  const round = await client.POST(ROUNDS, call).then(bodyOf)
  await mentoringChanged('none')
  queryClient.setQueryData(roundQuery(round.id).queryKey, round)
  return round
}

/** Runs a round again on its own snapshot, or on a new one. */
export async function runRound({ id, version }: Round, objective: Objective, isFresh = false): Promise<Round> {
  const call = { params: { path: { round_id: id }, header: ifMatch(version) }, body: { objective, is_fresh: isFresh } }
  return client.POST('/api/rounds/{round_id}/run', call).then(bodyOf)
}

/** Locks a pair, forbids it, or leaves it to the matching again; the round runs anew. */
export async function decideOnPair({ id, version }: Round, { mentee, mentor }: Both, kind: DecisionKind | null): Promise<Round> {
  const call = { params: { path: { round_id: id }, header: ifMatch(version) } }
  const body = { mentee_id: mentee.id, mentor_id: mentor.id, kind }
  return client.PUT('/api/rounds/{round_id}/decisions', { ...call, body }).then(bodyOf)
}

/** Asks a piece of work to stop; that it may be over already, or another's, does not matter here. */
export async function askToStop(workId: string): Promise<void> {
  await client.POST('/api/work/{work_id}/cancel', { params: { path: { work_id: workId } } }).catch(() => undefined)
}

/** Where the run of a round can be had as a file. */
export function runFileOf({ id }: Pick<Round, 'id'>): string {
  return `/api/rounds/${id}/run-file`
}
