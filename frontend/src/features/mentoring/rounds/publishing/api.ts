import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

import { mentoringChanged } from '../../changed'
import { runRound, showRound, type Round } from '../api'

type Schemas = components['schemas']
export type Publication = Schemas['Publication']
export type Preview = Schemas['PublicationPreview']
export type OverseenOffer = Schemas['OverseenOffer']
export type PublishRequest = Schemas['PublishRequest']

const at = (id: string) => ({ params: { path: { round_id: id } } })

export function previewQuery(roundId: string) {
  return { ...api.queryOptions('get', '/api/rounds/{round_id}/publication-preview', at(roundId)), staleTime: 0 }
}

const ASKED_EVERY = 5_000

/** The publications of a round, the latest first; asked for again while one waits to leave. */
export function publicationsQuery(roundId: string) {
  return {
    ...api.queryOptions('get', '/api/rounds/{round_id}/publications', at(roundId)),
    refetchInterval: ({ state }: { state: { data?: unknown } }) =>
      (state.data as Schemas['Publications'] | undefined)?.items[0]?.state === 'waiting' ? ASKED_EVERY : (false as const),
  }
}

export function roundOffersQuery(roundId: string) {
  return api.queryOptions('get', '/api/rounds/{round_id}/offers', at(roundId))
}

/** Publishes the result that the round shows; nothing leaves for ten minutes. */
export async function publish({ id, version }: Round, body: PublishRequest, key: string): Promise<Publication> {
  const call = { params: { path: { round_id: id }, header: ifMatch(version) }, body, headers: idempotent(key) }
  const made = await client.POST('/api/rounds/{round_id}/publications', call).then(bodyOf)
  await changed()
  return made
}

export async function takeBack({ id, version }: Publication): Promise<Publication> {
  const call = { params: { path: { publication_id: id }, header: ifMatch(version) } }
  const taken = await client.POST('/api/publications/{publication_id}/taking-back', call).then(bodyOf)
  await changed()
  return taken
}

/** Closes a published round; it can be taken back for a quarter of an hour. */
export async function closeRound({ id, version }: Round): Promise<void> {
  const call = { params: { path: { round_id: id }, header: ifMatch(version) } }
  showRound(await client.POST('/api/rounds/{round_id}/close', call).then(bodyOf))
  await changed()
}

/** Runs the round on those who take part now. */
export async function runFresh(round: Round): Promise<void> {
  showRound(await runRound(round, round.objective, true))
}

async function changed(): Promise<void> {
  await mentoringChanged()
  await queryClient.invalidateQueries({ queryKey: ['get', '/api/rounds/{round_id}'] })
}
