import { useAddress } from '@/shared/useAddress'

import type { LatticeFilter } from './api'

export type MapView = 'picture' | 'list'

/** In the address: all of a framework that would else be narrowed to what is near. */
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
  const { family, track, around, distance } = search
  return {
    filter: {
      ...(family !== undefined && { family: [family].flat() }),
      ...(track !== undefined && { track: [track].flat() }),
      ...(distance === EVERYWHERE && { everywhere: true }),
      ...(typeof around === 'string' && { around, distance: Number(distance) || 2 }),
    },
    view: search.view === 'list' ? 'list' : 'picture',
    role: typeof search.role === 'string' ? search.role : undefined,
    narrow: (change) => write({ ...change, role: undefined }),
    showAs: (view) => write({ view: view === 'picture' ? undefined : view }),
    open: (role) => write({ role }),
  }
}
