import { WEIGHT_NAMES, type WeightName } from '../programmes/policy'

/** The criterion that an explanation means: "mentee's wishes" is `mentee_wishes`. */
export function criterionOf(said: string): WeightName | null {
  const name = said.replace("'s ", ' ').replaceAll(' ', '_')
  return WEIGHT_NAMES.find((each) => each === name) ?? null
}

/** What is said of people without points: rules exclude them, which a lock overrides, or they can't be together at all. */
export function closedBy(rules: readonly string[], isLocked: boolean): 'excluded' | 'notEligible' {
  return isLocked || rules.length > 0 ? 'excluded' : 'notEligible'
}
