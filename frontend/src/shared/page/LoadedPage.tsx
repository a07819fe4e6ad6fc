import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { Loaded } from './Loaded'
import { Page } from './Page'
import { PageSkeleton } from './PageSkeleton'

export interface LoadedPageProps<Data> {
  query: UseQueryResult<Data, unknown>
  /** What the page calls itself until what it is about is there: the name of its kind. */
  title: string
  /** The whole page, once it is. */
  children: (data: Data) => ReactNode
}

/** A page whose title is fetched: it has a heading while it is on its way, and where it cannot come. */
export function LoadedPage<Data>({ query, title, children }: LoadedPageProps<Data>) {
  if (query.data !== undefined) return children(query.data)
  return (
    <Page title={title}>
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {() => null}
      </Loaded>
    </Page>
  )
}
