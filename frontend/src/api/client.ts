import { QueryClient } from '@tanstack/react-query'
import createClient from 'openapi-fetch'
import createQueries from 'openapi-react-query'

import { fetchOrTakeEarly } from './early'
import { asProblem, NO_ANSWER, problemOf } from './problem'
import type { paths } from './schema'
import { noteSignedOut } from './signed-out'

/** The typed client: `client.GET('/api/people', …)`. A failed call throws a `Problem`, never anything else. */
export const client = createClient<paths>({ baseUrl: window.location.origin, fetch: fetchOrTakeEarly })

client.use({
  onResponse: async ({ request, response }) => {
    if (response.ok) return undefined
    if (response.status === 401) noteSignedOut(new URL(request.url).pathname)
    throw await problemOf(response)
  },
  onError: ({ error }) => asProblem(error),
})

/** Query options from the document: `api.queryOptions('get', '/api/home')`. */
export const api = createQueries(client)

const FRESH_FOR = 15_000
const MOST_TRIES = 2

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_FOR,
      retry: (failures, error) => failures < MOST_TRIES && mayPass(asProblem(error).status),
    },
  },
})

/** Whether a failure may be gone a moment later: no answer, or a server that could not cope. */
export function mayPass(status: number): boolean {
  return status === NO_ANSWER || status === 502 || status === 503 || status === 504
}

/** The answer's body. For calls whose failure is thrown, so that there always is one. */
export function bodyOf<Body>({ data }: { data?: Body }): Body {
  return data as Body
}
