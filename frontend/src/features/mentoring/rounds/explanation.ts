import { WEIGHT_NAMES, type WeightName } from '../programmes/policy'

/** The criterion that an explanation means: "mentee's wishes" is `mentee_wishes`. */
export function criterionOf(said: string): WeightName | null {
  const name = said.replace("'s ", ' ').replaceAll(' ', '_')
  return WEIGHT_NAMES.find((each) => each === name) ?? null
}
