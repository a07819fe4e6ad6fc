import { useNavigate, useSearch } from '@tanstack/react-router'

import type { SearchParams } from '@/shared/searchParams'

/** One value of the address after the `?`, and how to change it. */
export function usePlace(name: string): [value: string | undefined, change: (value: string | undefined) => void] {
  const search: SearchParams = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = (value: string | undefined) =>
    void navigate({
      to: '.',
      search: ((before: SearchParams) => ({ ...before, [name]: value })) as never,
      replace: true,
      resetScroll: false,
    })
  return [[search[name]].flat()[0] || undefined, change]
}
