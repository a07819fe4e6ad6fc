/** The parts of a round's page, in their order. */
export const PARTS = ['pairs', 'compare', 'leftOut', 'decisions', 'fairness', 'offers', 'repair'] as const

const AMONG_PEERS: readonly (typeof PARTS)[number][] = ['pairs', 'leftOut', 'decisions']

export type Part = (typeof PARTS)[number]

/** The part that the address names; else the pairs. */
export function partIn(named: string | string[] | undefined): Part {
  return PARTS.find((part) => part === named) ?? 'pairs'
}

/** The parts that a round has: aims and groups are compared where mentees have mentors. */
export function partsOf({ among }: { among: 'sides' | 'pairs' | 'rings' }): readonly Part[] {
  return among === 'sides' ? PARTS : AMONG_PEERS
}
