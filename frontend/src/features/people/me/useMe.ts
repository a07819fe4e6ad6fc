import { useSuspenseQuery } from '@tanstack/react-query'

import { meQuery, type Me } from './api'

/** Who is signed in. Only inside the shell, which nobody enters without being so. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}
