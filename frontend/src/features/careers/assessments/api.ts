import { api, bodyOf, client } from '@/api/client'
import { idempotent } from '@/api/conditions'
import type { components } from '@/api/schema'

import { changed } from '../changed'

type Schemas = components['schemas']
export type HeldCompetencies = Schemas['HeldCompetencies']
export type HeldCompetency = Schemas['HeldCompetency']
export type Said = Schemas['Said']
export type History = Schemas['CompetencyHistory']
export type ProvenBy = History['awards'][number]
export type Statement = Schemas['Statement']
export type LevelWords = Schemas['LevelWords']
export type NewStatement = Schemas['StatementRequest']
export type Source = Said['source']
export type Confidence = Said['confidence']

const COMPETENCIES = '/api/people/{person_id}/competencies'

/** What somebody holds, as of a day; none: today. */
export function competenciesQuery(personId: string, on?: string) {
  return api.queryOptions('get', COMPETENCIES, { params: { path: { person_id: personId }, query: { on } } })
}

/** All that was ever said of one competency of somebody. */
export function historyQuery(personId: string, competencyId: string) {
  const path = { person_id: personId, competency_id: competencyId }
  return api.queryOptions('get', `${COMPETENCIES}/{competency_id}`, { params: { path } })
}

export async function stateLevel(personId: string, body: NewStatement, key: string): Promise<History> {
  const call = { params: { path: { person_id: personId } }, body, headers: idempotent(key) }
  return changed('levels', client.POST(`${COMPETENCIES}/assessments`, call).then(bodyOf))
}

export async function withdrawStatement(id: string, reason: string): Promise<History> {
  const call = { params: { path: { assessment_id: id } }, body: { reason } }
  return changed('levels', client.POST('/api/assessments/{assessment_id}/withdrawal', call).then(bodyOf))
}

/** Says how much one wants to grow in a competency; null: nothing. */
export async function sayMotivation(personId: string, competencyId: string, motivation: number | null): Promise<void> {
  const path = { person_id: personId, competency_id: competencyId }
  await changed('levels', client.PUT(`${COMPETENCIES}/{competency_id}/motivation`, { params: { path }, body: { motivation } }))
}
