import { useNavigate, useSearch } from '@tanstack/react-router'

import type { SearchParams } from './searchParams'

/** What the address says after its question mark, and a way to change a part of it in place. */
export function useAddress(): [SearchParams, (change: SearchParams) => void] {
  const search: SearchParams = useSearch({ strict: false })
  const navigate = useNavigate()
  const write = (change: SearchParams) =>
    void navigate({
      to: '.',
      search: ((before: SearchParams) => ({ ...before, ...change })) as never,
      resetScroll: false,
    })
  return [search, write]
}
