import type { Lattice } from './api'

export interface FrameworkColumn {
  family: string
  track: string
}

/** A column for each track of each family, in the framework's order. */
export function columnsOf({ families, tracks }: Pick<Lattice, 'families' | 'tracks'>): FrameworkColumn[] {
  return families.flatMap((family) => tracks.map((track) => ({ family: family.code, track: track.code })))
}
