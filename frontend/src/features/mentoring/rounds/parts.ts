/** The parts of a round's page, in their order. */
export const PARTS = ['pairs', 'compare', 'leftOut', 'decisions', 'fairness'] as const

export type Part = (typeof PARTS)[number]

/** The part that the address names; else the pairs. */
export function partIn(named: string | string[] | undefined): Part {
  return PARTS.find((part) => part === named) ?? 'pairs'
}
