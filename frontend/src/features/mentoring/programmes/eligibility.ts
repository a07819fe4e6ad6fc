import type { Eligibility, SideAdmission, SideEligibility } from './api'

/** The parts of an eligibility by which somebody can take part. */
export type EligibilitySide = keyof Eligibility

export type EligibilityRule = SideAdmission['rules'][number]['rule']

/** Whether nothing is asked of a side. */
export function asksNothing(side: SideEligibility): boolean {
  return Object.values(side).every((each) => each === null || (Array.isArray(each) && each.length === 0))
}

/** The rule that keeps out most people by itself, if any does. */
export function strictest({ rules }: SideAdmission): EligibilityRule | null {
  const worst = rules.toSorted((one, other) => other.removes_alone - one.removes_alone)[0]
  return worst && worst.removes_alone > 0 ? worst.rule : null
}
