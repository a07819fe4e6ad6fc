import { api, bodyOf, client, queryClient } from '@/api/client'
import { ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type OfferSummary = Schemas['OfferSummary']
export type OwnOffer = Schemas['OwnOffer']
export type KnownParty = Schemas['KnownParty']
export type Answer = Schemas['AnswerRequest']
export type DeclineReason = NonNullable<Answer['reason']>
export type OwnRelationship = Schemas['OwnRelationship']
export type EndReason = Schemas['RelationshipEnd']['reason']

export const DECLINE_REASONS: readonly DeclineReason[] = ['no_time', 'not_the_right_match', 'know_each_other', 'plans_changed', 'other']
export const END_REASONS: readonly EndReason[] = ['goals_reached', 'no_time', 'not_the_right_match', 'plans_changed', 'other']

export const ownOffersQuery = api.queryOptions('get', '/api/offers')
export const ownRelationshipsQuery = api.queryOptions('get', '/api/relationships')

export function offerQuery(id: string) {
  return api.queryOptions('get', '/api/offers/{offer_id}', { params: { path: { offer_id: id } } })
}

/** The offer that a link in a mail is about. The token travels in the body, never in an address. */
export function linkedOfferQuery(token: string) {
  return {
    queryKey: ['answer-link', token],
    queryFn: () => client.POST('/api/answer-link', { body: { token } }).then(bodyOf),
    retry: false,
  }
}

export async function answerOffer({ id, version }: Pick<OwnOffer, 'id' | 'version'>, body: Answer): Promise<OwnOffer> {
  const call = { params: { path: { offer_id: id }, header: ifMatch(version) }, body }
  const answered = await client.POST('/api/offers/{offer_id}/answer', call).then(bodyOf)
  queryClient.setQueryData(offerQuery(id).queryKey, answered)
  await offersChanged()
  return answered
}

export async function answerByLink(token: string, body: Answer): Promise<OwnOffer> {
  return client.POST('/api/answer-link/answer', { body: { token, ...body } }).then(bodyOf)
}

export async function endRelationship({ id, version }: OwnRelationship, body: Schemas['RelationshipEnd']): Promise<OwnRelationship> {
  const call = { params: { path: { relationship_id: id }, header: ifMatch(version) }, body }
  const ended = await client.POST('/api/relationships/{relationship_id}/end', call).then(bodyOf)
  await offersChanged()
  return ended
}

const SHOWS_OFFERS = /^\/api\/(programmes|offers|relationships|home|activity)\b/

/** After an answer: whatever shows offers looks again. */
export async function offersChanged(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.some((each) => typeof each === 'string' && SHOWS_OFFERS.test(each)),
  })
}
