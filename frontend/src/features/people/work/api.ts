import { api, bodyOf, client } from '@/api/client'
import { pagesOf } from '@/api/pages'
import type { operations } from '@/api/schema'
import { isOver, type Work } from '@/shared/work/useWork'

type Filter = NonNullable<operations['listWork']['parameters']['query']>

const LOOK_EVERY = 3_000
const MOST_NOW = 20

/** Work in one state that is not over, looked at again and again: that somebody asked for more is told by no event. */
export function workNow(state: 'running' | 'queued') {
  return {
    ...api.queryOptions('get', '/api/work', { params: { query: { state, limit: MOST_NOW } } }),
    refetchInterval: LOOK_EVERY,
  }
}

/** All work, the latest first, looked at again while some of it is not over. */
export function workList(filter: Record<string, string>) {
  const query = filter as Filter
  const pages = pagesOf<Work>(['get', '/api/work', filter], ({ cursor, signal }) =>
    client.GET('/api/work', { params: { query: { ...query, cursor } }, signal }).then(bodyOf),
  )
  return {
    ...pages,
    refetchInterval: ({ state }: { state: { data?: { pages: { items: Work[] }[] } } }) =>
      state.data?.pages.some(({ items }) => items.some((work) => !isOver(work))) ? LOOK_EVERY : (false as const),
  }
}
