import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type SearchResult = components['schemas']['Hit']

export function searchQuery(q: string) {
  return { ...api.queryOptions('get', '/api/search', { params: { query: { q } } }), enabled: q.trim() !== '' }
}
