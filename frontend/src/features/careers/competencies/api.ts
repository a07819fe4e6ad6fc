import { api, bodyOf, client, queryClient } from '@/api/client'
import type { components } from '@/api/schema'
import { foundOn, type Find } from '@/shared/picker/usePicker'

type Competency = components['schemas']['Competency']
export type LevelWords = components['schemas']['LevelWords']

const MOST_FOUND = 20
const USUAL_LEVEL = 3

/** A competency, with what its levels are called. */
export function competencyQuery(id: string) {
  return api.queryOptions('get', '/api/competencies/{competency_id}', { params: { path: { competency_id: id } } })
}

/** Competencies whose name, code or area has words that begin with what is typed. */
export const findCompetencies: Find = (text) => ({
  queryKey: ['get', '/api/competencies', 'found', text],
  queryFn: async ({ signal }) => {
    const query = { q: text || undefined, limit: MOST_FOUND }
    const page = await client.GET('/api/competencies', { params: { query }, signal }).then(bodyOf)
    for (const each of page.items) queryClient.setQueryData(competencyQuery(each.id).queryKey, each)
    return foundOn(page, ({ id, name, area }) => ({ id, title: name, detail: area }))
  },
})

/** The level to begin with where a competency was just chosen: so much is wanted, or the highest that it has. */
export function levelToBegin(id: string, wanted = USUAL_LEVEL): number {
  const highest = queryClient.getQueryData<Competency>(competencyQuery(id).queryKey)?.levels.length
  return highest === undefined ? wanted : Math.min(wanted, highest)
}
