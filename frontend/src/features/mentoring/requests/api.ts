import { bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components } from '@/api/schema'

import { mentoringChanged } from '../changed'
import type { ApplicationChange } from '../enrolments/api'

type Schemas = components['schemas']
export type Suggestions = Schemas['Suggestions']
export type Suggestion = Schemas['Suggestion']
export type Obstacle = Schemas['Obstacle']
export type MentorRequest = Schemas['Request']
export type RequestChoice = Schemas['RequestChoice']
export type PersonRef = Schemas['PersonRef']
export type NewRequest = Schemas['MentorRequest']

const SUGGESTIONS = '/api/programmes/{programme_id}/suggestions'
const REQUESTS = '/api/programmes/{programme_id}/requests'
const OWN = '/api/programmes/{programme_id}/requests/own'

/** Whom the viewer could ask, with what they are about to change of their application. */
export function suggestionsQuery(programmeId: string, said: ApplicationChange, count: number) {
  const params = { path: { programme_id: programmeId }, query: { count } }
  return {
    queryKey: ['post', SUGGESTIONS, programmeId, said, count],
    queryFn: ({ signal }: { signal: AbortSignal }) => client.POST(SUGGESTIONS, { params, body: said, signal }).then(bodyOf),
  }
}

/** The viewer's own requests in a programme, the latest first. */
export function ownRequestsQuery(programmeId: string) {
  return {
    queryKey: ['get', OWN, programmeId],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.GET(OWN, { params: { path: { programme_id: programmeId } }, signal }).then(bodyOf),
  }
}

/** Who asked whom in a programme, the latest first. */
export function requestList(programmeId: string) {
  const path = { programme_id: programmeId }
  return pagesOf<MentorRequest, Schemas['RequestPage']>(['get', REQUESTS, programmeId], ({ cursor, signal }) =>
    client.GET(REQUESTS, { params: { path, query: { cursor } }, signal }).then(bodyOf),
  )
}

export async function askForMentor(programmeId: string, body: NewRequest, key: string): Promise<MentorRequest> {
  const call = { params: { path: { programme_id: programmeId } }, body, headers: idempotent(key) }
  const request = await client.POST(REQUESTS, call).then(bodyOf)
  await requestsChanged()
  return request
}

export async function withdrawRequest({ id, version }: MentorRequest): Promise<void> {
  const call = { params: { path: { request_id: id }, header: ifMatch(version) } }
  await client.POST('/api/requests/{request_id}/withdrawal', call).finally(requestsChanged)
}

async function requestsChanged(): Promise<void> {
  await Promise.all([mentoringChanged(), queryClient.invalidateQueries({ queryKey: ['post', SUGGESTIONS] })])
}
