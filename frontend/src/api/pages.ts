import { infiniteQueryOptions, useInfiniteQuery, type InfiniteData, type QueryKey } from '@tanstack/react-query'
import { useMemo } from 'react'

/** One page of a list as the server sends it. */
export interface Page<Item> {
  items: Item[]
  next_cursor?: string | null
  total?: number | null
}

type Cursor = string | undefined

export interface PageRequest {
  cursor: Cursor
  signal: AbortSignal
}

/**
 * Query options for a list that comes page by page.
 *
 * `load` fetches the page after a cursor, or the first without one; the key names the list and its filter.
 */
export function pagesOf<Item, Fetched extends Page<Item> = Page<Item>>(
  key: QueryKey,
  load: (request: PageRequest) => Promise<Fetched>,
) {
  return infiniteQueryOptions<Fetched, Error, InfiniteData<Fetched, Cursor>, QueryKey, Cursor>({
    queryKey: [...key, 'pages'],
    queryFn: ({ pageParam, signal }) => load({ cursor: pageParam, signal }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    placeholderData: (previous) => previous,
  })
}

/** The items of all pages fetched so far, and what a list needs to show where it stands. */
export function useList<Fetched extends Page<unknown>>(options: PagesOptions<Fetched>) {
  const query = useInfiniteQuery(options)
  const items = useMemo(() => query.data?.pages.flatMap((page): Fetched['items'][number][] => page.items), [query.data])
  return {
    items,
    /** The first page as it came, for what a list says beside its items. */
    first: query.data?.pages[0],
    total: query.data?.pages[0]?.total ?? null,
    problem: query.error,
    retry: query.refetch,
    more: query.hasNextPage ? query.fetchNextPage : null,
    isLoadingMore: query.isFetchingNextPage,
    isStale: query.isPlaceholderData,
  }
}

type PagesOptions<Fetched extends Page<unknown>> = ReturnType<typeof pagesOf<Fetched['items'][number], Fetched>>

export type List<Item> = ReturnType<typeof useList<Page<Item>>>
