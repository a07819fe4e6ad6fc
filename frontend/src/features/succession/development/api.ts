import { api, bodyOf, client } from '@/api/client'
import { idempotent } from '@/api/conditions'
import type { components } from '@/api/schema'

import { changed } from '../changed'

type Schemas = components['schemas']
export type Development = Schemas['Development']
export type DevelopmentGap = Schemas['DevelopmentGap']
export type CompetencyMentor = Schemas['CompetencyMentor']
export type LoopStep = Schemas['LoopStep']
export type DevelopmentGoals = Schemas['DevelopmentGoals']

export function developmentQuery(nominationId: string) {
  return api.queryOptions('get', '/api/succession/nominations/{nomination_id}/development', {
    params: { path: { nomination_id: nominationId } },
  })
}

/** Mentors who teach a competency at least at a level, but for who is to learn it. */
export function gapMentorsQuery(competencyId: string, level: number, learner: string) {
  return api.queryOptions('get', '/api/competencies/{competency_id}/mentors', {
    params: { path: { competency_id: competencyId }, query: { level, for: learner } },
  })
}

export async function addGoals(nominationId: string, body: DevelopmentGoals, key: string): Promise<Development> {
  const call = { params: { path: { nomination_id: nominationId } }, body, headers: idempotent(key) }
  return changed(client.POST('/api/succession/nominations/{nomination_id}/development/goals', call).then(bodyOf))
}
