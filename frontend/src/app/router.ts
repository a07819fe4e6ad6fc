import { createRouter } from '@tanstack/react-router'

import { queryClient } from '@/api/client'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { readSearch, writeSearch, type SearchParams } from '@/shared/searchParams'

import { routeTree } from './routes'
import { BrokenPage } from './shell/BrokenPage'
import { NotFoundPage } from './shell/NotFoundPage'

const SKELETON_AFTER = 150

/** The router: pages are fetched when a link is pointed at, and the address holds plain text only. */
export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch: (text) => readSearch(text),
  stringifySearch: (search) => writeSearch(search as SearchParams),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: SKELETON_AFTER,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})
