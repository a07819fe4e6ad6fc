import { infiniteQueryOptions, useInfiniteQuery, type QueryKey } from '@tanstack/react-query'
import { useMemo } from 'react'

/** One page of a list as the server sends it. */
export interface Page<Item> {
  items: Item[]
  next_cursor?: string | null
  total?: number | null
}

export interface PageRequest {
  cursor: string | undefined
  signal: AbortSignal
}

/**
 * Query options for a list that comes page by page.
 *
 * `load` fetches the page after a cursor, or the first without one; the key names the list and its filter.
 */
export function pagesOf<Item>(key: QueryKey, load: (request: PageRequest) => Promise<Page<Item>>) {
  return infiniteQueryOptions({
    queryKey: [...key, 'pages'],
    queryFn: ({ pageParam, signal }) => load({ cursor: pageParam, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    placeholderData: (previous) => previous,
  })
}

/** The items of all pages fetched so far, and what a list needs to show where it stands. */
export function useList<Item>(options: ReturnType<typeof pagesOf<Item>>) {
  const query = useInfiniteQuery(options)
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items), [query.data])
  return {
    items,
    total: query.data?.pages[0]?.total ?? null,
    problem: query.error,
    retry: query.refetch,
    more: query.hasNextPage ? query.fetchNextPage : null,
    isLoadingMore: query.isFetchingNextPage,
    isStale: query.isPlaceholderData,
  }
}

export type List<Item> = ReturnType<typeof useList<Item>>
