import { queryClient } from '@/api/client'
import type { paths } from '@/api/schema'

type Path = keyof paths

/** What is worked out from the levels that people hold. */
const OF_LEVELS = [
  '/api/people/{person_id}/competencies',
  '/api/people/{person_id}/competencies/{competency_id}',
  '/api/people/{person_id}/gaps/{role_code}',
  '/api/people/{person_id}/reach',
  '/api/people/{person_id}/lattice',
  '/api/people/{person_id}/routes',
  '/api/people/{person_id}/recommendations',
  '/api/people/{person_id}/team-competencies',
  '/api/competency-demand',
] as const satisfies readonly Path[]

/** What shows what: by the thing that is changed, the addresses whose answers tell of it. */
export const SHOWN_ON = {
  levels: [
    ...OF_LEVELS,
    '/api/people/{person_id}/asked-statements',
    '/api/asked-statements',
    '/api/asked-statements/{asked_statement_id}',
    '/api/home',
    '/api/activity',
  ],
  awards: [
    ...OF_LEVELS,
    '/api/certifications',
    '/api/certifications/{certification_id}',
    '/api/certifications/{certification_id}/awards',
    '/api/people/{person_id}/awards',
    '/api/candidacies',
    '/api/candidacies/{candidacy_id}',
    '/api/validations',
    '/api/learning-paths',
    '/api/learning-paths/{path_id}',
    '/api/home',
    '/api/activity',
  ],
  learning: [
    '/api/learning-resources',
    '/api/learning-resources/providers',
    '/api/learning-resources/{resource_id}',
    '/api/learning-paths',
    '/api/learning-paths/{path_id}',
    '/api/pathways',
    '/api/pathways/{pathway_id}',
    '/api/people/{person_id}/completions',
    '/api/people/{person_id}/recommendations',
    '/api/people/{person_id}/competencies/{competency_id}',
    '/api/candidacies',
    '/api/candidacies/{candidacy_id}',
    '/api/activity',
  ],
  // A plan itself is kept as its change was answered.
  plans: ['/api/plans', '/api/plans/mine', '/api/people/{person_id}/lattice', '/api/home', '/api/activity'],
} as const satisfies Record<string, readonly Path[]>

export type Changed = keyof typeof SHOWN_ON

/** Waits for a change; whatever shows it looks again then. */
export async function changed<Body>(what: Changed, done: Promise<Body>): Promise<Body> {
  const body = await done
  await lookAgain(what)
  return body
}

/** Lets whatever shows something look again. */
export async function lookAgain(what: Changed): Promise<void> {
  const shown = new Set<unknown>(SHOWN_ON[what])
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey.some((part) => shown.has(part)) })
}
