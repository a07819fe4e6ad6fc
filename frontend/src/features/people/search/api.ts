import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type SearchResult = components['schemas']['SearchResult']

export function searchQuery(q: string) {
  return { ...api.queryOptions('get', '/api/search', { params: { query: { q } } }), enabled: q.trim() !== '' }
}
