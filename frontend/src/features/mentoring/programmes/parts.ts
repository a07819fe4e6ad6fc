import type { ProgrammeState } from './api'

/** The parts of a programme's page, in their order. */
export const PARTS = ['people', 'requests', 'terms', 'eligibility', 'policy'] as const

export type Part = (typeof PARTS)[number]

/** The part that the address names; else the one that matters first: of a draft its terms, later its people. */
export function partIn(named: string | string[] | undefined, state: ProgrammeState): Part {
  return PARTS.find((part) => part === named) ?? (state === 'draft' ? 'terms' : 'people')
}
