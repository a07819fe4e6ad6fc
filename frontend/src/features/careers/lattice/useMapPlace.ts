import { useAddress } from '@/shared/useAddress'
import { useIsNarrow } from '@/shared/useIsNarrow'

import type { LatticeFilter } from './api'

export type MapView = 'picture' | 'list'

/** In the address: all of a framework, instead of what is near. */
export const EVERYWHERE = 'all'

/** What of the map is looked at and how, read from the address and written to it. */
export interface MapPlace {
  filter: LatticeFilter
  view: MapView
  /** Code of the role whose details are open. */
  role: string | undefined
  narrow: (change: { family?: string; track?: string; distance?: string; around?: string }) => void
  showAs: (view: MapView) => void
  open: (role: string | undefined) => void
}

export function useMapPlace(): MapPlace {
  const [search, write] = useAddress()
  const usual = useIsNarrow() ? 'list' : 'picture'
  const { family, track, around, distance } = search
  return {
    filter: {
      ...(family !== undefined && { family: [family].flat() }),
      ...(track !== undefined && { track: [track].flat() }),
      ...(distance === EVERYWHERE && { everywhere: true }),
      ...(typeof around === 'string' && { around, distance: Number(distance) || 2 }),
    },
    view: search.view === 'list' || search.view === 'picture' ? search.view : usual,
    role: typeof search.role === 'string' ? search.role : undefined,
    narrow: (change) => write({ ...change, role: undefined }),
    showAs: (view) => write({ view: view === usual ? undefined : view }),
    open: (role) => write({ role }),
  }
}
