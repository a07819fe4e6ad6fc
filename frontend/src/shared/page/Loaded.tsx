import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { ProblemNotice } from '../problem/ProblemNotice'
import { Skeleton } from './Skeleton'

export interface LoadedProps<Data> {
  query: UseQueryResult<Data, unknown>
  /** What stands there while loading; the height of what will, so that nothing jumps. */
  skeleton?: ReactNode
  children: (data: Data) => ReactNode
}

/** The three states of anything fetched: on its way, failed, there. Data once shown stays while it is fetched anew. */
export function Loaded<Data>({ query, skeleton, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <ProblemNotice problem={query.error} onRetry={() => query.refetch()} />
  return skeleton ?? <Skeleton />
}
