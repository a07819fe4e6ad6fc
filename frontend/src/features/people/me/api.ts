import { api, queryClient } from '@/api/client'
import { forgetEarly } from '@/api/early'
import type { components } from '@/api/schema'
import { noteSignedIn } from '@/api/signed-out'

export type Me = components['schemas']['Me']

const FRESH_FOR = 60_000

/** Who is signed in, and what they may open. */
export const meQuery = { ...api.queryOptions('get', '/api/me'), staleTime: FRESH_FOR }

/** After signing in: nothing of whoever was here before is kept. */
export function welcomeIn(me: Me): void {
  forgetEarly()
  queryClient.clear()
  queryClient.setQueryData(meQuery.queryKey, me)
  noteSignedIn()
}

/** After signing in again where one was: everything looks again, and what was typed stays. */
export function welcomeBack(me: Me): void {
  forgetEarly()
  queryClient.setQueryData(meQuery.queryKey, me)
  noteSignedIn()
  void queryClient.invalidateQueries()
}
