import { useNavigate, useSearch } from '@tanstack/react-router'

import type { SearchParams } from '@/shared/searchParams'

/** What a list is searched for. It stands in the address, so that it is still there when something was looked at. */
export function useFind(): { q: string; find: (q: string) => void } {
  const search: SearchParams = useSearch({ strict: false })
  const navigate = useNavigate()
  return {
    q: [search.q ?? ''].flat()[0] ?? '',
    find: (q) =>
      void navigate({
        to: '.',
        search: ((before: SearchParams) => ({ ...before, q: q || undefined })) as never,
        replace: true,
        resetScroll: false,
      }),
  }
}

/** Whether something is meant by a search: each of its words is in what it is called. */
export function isMeant(q: string, ...called: string[]): boolean {
  const text = called.join(' ').toLowerCase()
  return q.toLowerCase().split(/\s+/).every((word) => text.includes(word))
}
