import { api, bodyOf, client } from '@/api/client'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'

type Schemas = components['schemas']
export type CriticalPosition = Schemas['CriticalPosition']
type Query = operations['listCriticalPositions']['parameters']['query']

/** Critical positions under a filter as the address has it; the server says what it does not understand. */
export function criticalPositionList(query: Record<string, string>) {
  return pagesOf<CriticalPosition, Schemas['CriticalPositionPage']>(
    ['get', '/api/succession/critical-positions', query],
    ({ cursor, signal }) =>
      client.GET('/api/succession/critical-positions', { params: { query: { ...query, cursor } as Query }, signal }).then(bodyOf),
  )
}

export const suggestionsQuery = api.queryOptions('get', '/api/succession/critical-positions/suggested')
