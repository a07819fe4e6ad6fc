import type { Round } from './api'

/** The parts of a round's page, in their order. */
export const PARTS = ['pairs', 'compare', 'leftOut', 'decisions', 'fairness', 'offers', 'repair'] as const

export type Part = (typeof PARTS)[number]

const AMONG_PEERS: readonly Part[] = ['pairs', 'leftOut', 'decisions', 'offers', 'repair']

const ONCE_PUBLISHED: ReadonlySet<Part> = new Set(['offers', 'repair'])

/** The part that the address names; else the pairs. */
export function partIn(named: string | string[] | undefined): Part {
  return PARTS.find((part) => part === named) ?? 'pairs'
}

/** The parts that a round has: aims and groups are compared where mentees have mentors; nobody is asked before it is published. */
export function partsOf({ among, state }: Pick<Round, 'among' | 'state'>): readonly Part[] {
  const parts = among === 'sides' ? PARTS : AMONG_PEERS
  return state === 'published' || state === 'closed' ? parts : parts.filter((part) => !ONCE_PUBLISHED.has(part))
}
