import { api, bodyOf, client, queryClient } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type OrgChart = Schemas['OrgChart']
export type OrgChartNode = Schemas['OrgChartNode']

/** The way down to somebody, and who reports to them; without anybody, to the head of the largest tree. */
export function orgChartQuery(personId: string | undefined) {
  return api.queryOptions('get', '/api/org-chart', { params: { query: { person: personId } } })
}

const REPORTS_AT_ONCE = 50

/** Who reports to somebody, by name, from a cursor on. */
export function loadReports(personId: string, cursor: string | undefined) {
  return queryClient.fetchQuery({
    queryKey: ['get', '/api/org-chart/reports', personId, cursor],
    queryFn: ({ signal }) =>
      client
        .GET('/api/org-chart/{person_id}/reports', {
          params: { path: { person_id: personId }, query: { cursor, limit: REPORTS_AT_ONCE } },
          signal,
        })
        .then(bodyOf),
  })
}
