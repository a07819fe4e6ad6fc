import { useNavigate, useSearch } from '@tanstack/react-router'

import type { SearchParams } from '@/shared/searchParams'

export type Factor = 'impact' | 'urgency' | 'motivation' | 'effort'
export const FACTORS: readonly Factor[] = ['impact', 'urgency', 'motivation', 'effort']

/** What a ranking is asked for with, kept in the address: a target and factors set by hand. */
export function useAdjusting() {
  const search: SearchParams = useSearch({ strict: false })
  const navigate = useNavigate()
  const adjust = [search.adjust ?? []].flat()
  const target = [search.target].flat()[0] || undefined
  const write = (change: SearchParams) =>
    void navigate({
      to: '.',
      search: ((before: SearchParams) => ({ ...before, ...change })) as never,
      replace: true,
      resetScroll: false,
    })
  return {
    target,
    adjust,
    setTarget: (day: string) => write({ target: day || undefined }),
    /** Sets a factor; nothing or no number: as it is by itself. */
    set: (factor: Factor, code: string, value: string) => {
      const others = adjust.filter((each) => !each.startsWith(`${factor}:${code}:`))
      const isOne = /^[1-9]\d?$/.test(value)
      write({ adjust: isOne ? [...others, `${factor}:${code}:${value}`] : others.length > 0 ? others : undefined })
    },
    reset: () => write({ adjust: undefined }),
  }
}

export type Adjusting = ReturnType<typeof useAdjusting>
