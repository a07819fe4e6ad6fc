import { api, bodyOf, client } from '@/api/client'
import { ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

import { changed } from '../changed'
import type { NominationDetails } from '../nominations/api'

type Schemas = components['schemas']
export type Told = Schemas['ToldNomination']
export type TellingAnswer = Schemas['TellingAnswer']

export const toldQuery = api.queryOptions('get', '/api/succession/mine')

/** Exactly what a candidate would see; nobody is told by it. */
export async function previewTelling({ id }: NominationDetails, text: string): Promise<Told> {
  const call = { params: { path: { nomination_id: id } }, body: { text } }
  return client.POST('/api/succession/nominations/{nomination_id}/telling/preview', call).then(bodyOf)
}

export async function tellCandidate({ id, version }: NominationDetails, text: string): Promise<NominationDetails> {
  const call = { params: { path: { nomination_id: id }, header: ifMatch(version) }, body: { text } }
  return changed(client.PUT('/api/succession/nominations/{nomination_id}/telling', call).then(bodyOf))
}

export async function withdrawTelling({ id, version }: NominationDetails): Promise<NominationDetails> {
  const call = { params: { path: { nomination_id: id }, header: ifMatch(version) } }
  return changed(client.DELETE('/api/succession/nominations/{nomination_id}/telling', call).then(bodyOf))
}

export async function answerTelling({ position, version }: Told, body: TellingAnswer): Promise<Told> {
  const call = { params: { path: { position_id: position.id }, header: ifMatch(version) }, body }
  return changed(client.PUT('/api/succession/mine/{position_id}', call).then(bodyOf))
}
