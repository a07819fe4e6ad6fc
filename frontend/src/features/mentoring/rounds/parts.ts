import type { Round } from './api'

/** The parts of a round's page, in their order. */
export const PARTS = ['pairs', 'compare', 'leftOut', 'decisions', 'fairness', 'offers', 'repair'] as const

export type Part = (typeof PARTS)[number]

const ONCE_PUBLISHED: ReadonlySet<Part> = new Set(['offers', 'repair'])

/** The part that the address names; else the pairs. */
export function partIn(named: string | string[] | undefined): Part {
  return PARTS.find((part) => part === named) ?? 'pairs'
}

/** The parts that a round has: nobody is asked before it is published. */
export function partsOf({ state }: Pick<Round, 'state'>): readonly Part[] {
  return state === 'published' || state === 'closed' ? PARTS : PARTS.filter((part) => !ONCE_PUBLISHED.has(part))
}
