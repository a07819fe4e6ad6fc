import { api, bodyOf, client } from '@/api/client'
import { idempotent } from '@/api/conditions'
import type { components } from '@/api/schema'

import { changed } from '../changed'

type Schemas = components['schemas']
export type Asked = Schemas['AskedStatement']
export type AskedCompetency = Schemas['AskedCompetency']
export type AskRequest = Schemas['AskRequest']
export type AskedAnswer = Schemas['AskedAnswer']

export function askedAboutQuery(personId: string) {
  return api.queryOptions('get', '/api/people/{person_id}/asked-statements', { params: { path: { person_id: personId } } })
}

export function askedQuery(id: string) {
  return api.queryOptions('get', '/api/asked-statements/{asked_statement_id}', { params: { path: { asked_statement_id: id } } })
}

export async function askForStatement(personId: string, body: AskRequest, key: string): Promise<Asked> {
  const call = { params: { path: { person_id: personId } }, body, headers: idempotent(key) }
  return changed('levels', client.POST('/api/people/{person_id}/asked-statements', call).then(bodyOf))
}

export async function answerAsked(id: string, body: AskedAnswer): Promise<Asked> {
  return changed('levels', client.POST('/api/asked-statements/{asked_statement_id}/answer', { params: { path: { asked_statement_id: id } }, body }).then(bodyOf))
}

export async function declineAsked(id: string, because: string): Promise<Asked> {
  const call = { params: { path: { asked_statement_id: id } }, body: { because } }
  return changed('levels', client.POST('/api/asked-statements/{asked_statement_id}/decline', call).then(bodyOf))
}

export async function takeBackAsked(id: string): Promise<Asked> {
  return changed('levels', client.POST('/api/asked-statements/{asked_statement_id}/taking-back', { params: { path: { asked_statement_id: id } } }).then(bodyOf))
}
