import { beforeEach, describe, expect, it } from 'vitest'

import { queryClient } from '@/api/client'
import { latticeQuery, routesQuery } from '@/features/careers/lattice/api'
import { awardsQuery } from '@/features/careers/certifications/api'
import { changed, type Changed } from '@/features/careers/changed'
import { gapsQuery, reachQuery } from '@/features/careers/gaps/api'
import { providersQuery, recommendationsQuery } from '@/features/careers/learning/api'
import { pathsQuery } from '@/features/careers/learning/pathsApi'
import { ownPlansQuery } from '@/features/careers/plans/api'

const QUERIES: Record<string, { queryKey: readonly unknown[] }> = {
  map: latticeQuery('p', {}),
  routes: routesQuery('p', undefined, 'LEAD'),
  gaps: gapsQuery('p', 'LEAD', { adjust: [] }),
  reach: reachQuery('p'),
  advice: recommendationsQuery('p', {}),
  awards: awardsQuery('p'),
  paths: pathsQuery,
  providers: providersQuery,
  plans: ownPlansQuery,
}

beforeEach(() => {
  queryClient.clear()
  for (const { queryKey } of Object.values(QUERIES)) queryClient.setQueryData([...queryKey], {})
})

async function lookingAgainAfter(what: Changed): Promise<string[]> {
  await changed(what, Promise.resolve())
  return Object.keys(QUERIES).filter((name) => queryClient.getQueryState([...(QUERIES[name]?.queryKey ?? [])])?.isInvalidated)
}

describe('after a change', () => {
  it('to what somebody holds, all that is worked out from it looks again', async () => {
    expect(await lookingAgainAfter('levels')).toEqual(['map', 'routes', 'gaps', 'reach', 'advice'])
  })

  it('to an award, so does what a certification counts for', async () => {
    expect(await lookingAgainAfter('awards')).toEqual(['map', 'routes', 'gaps', 'reach', 'advice', 'awards', 'paths'])
  })

  it('to learning, so do the catalogue and the paths', async () => {
    expect(await lookingAgainAfter('learning')).toEqual(['advice', 'paths', 'providers'])
  })

  it('to a plan, so does the map that marks what it aims at', async () => {
    expect(await lookingAgainAfter('plans')).toEqual(['map', 'plans'])
  })
})
