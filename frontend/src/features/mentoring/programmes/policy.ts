import type { Policy, Rules, Weights } from './api'

export type WeightName = keyof Weights
export type RuleName = keyof Rules

/** Criteria in the order in which they usually count most. */
export const WEIGHT_NAMES: readonly WeightName[] = [
  'goals',
  'availability',
  'mentee_wishes',
  'mentor_wishes',
  'career_step',
  'working_style',
  'other_unit',
  'language',
  'location',
]

export const RULE_NAMES: readonly RuleName[] = [
  'reporting_line',
  'same_unit',
  'previous_pairs',
  'level_gap',
  'overlap',
  'shared_language',
  'shared_goal',
]

export const OBJECTIVES: readonly Policy['objective'][] = ['coverage', 'total', 'leximin', 'stable', 'least-change']

export const MOST_POINTS = 100

/** The share that one criterion has of all points; 0 where none has any. */
export function shareOf(name: WeightName, weights: Weights): number {
  const all = Object.values(weights).reduce((sum, each) => sum + each, 0)
  return all === 0 ? 0 : weights[name] / all
}

/** A policy must count something: whether setting this weight to 0 would leave nothing. */
export function isLast(name: WeightName, weights: Weights): boolean {
  return WEIGHT_NAMES.every((each) => each === name || weights[each] === 0)
}

/** The numbers in each rule's sentence: where they may lie, and what a rule begins with when it is switched on. */
export const RULE_NUMBERS = {
  reporting_line: { levels: { least: 1, most: 10, first: 2 } },
  overlap: { minutes: { least: 15, most: 600, first: 60 }, block: { least: 15, most: 600, first: 30 } },
  level_gap: { lowest: { least: -10, most: 10, first: 1 }, highest: { least: -10, most: 10, first: 4 } },
} as const

export type NumberedRule = keyof typeof RULE_NUMBERS

export function isNumbered(name: RuleName): name is NumberedRule {
  return name in RULE_NUMBERS
}

/** The terms of a rule that has some: its own, or, while it is off, those it begins with. */
export function termsOf(name: NumberedRule, rules: Rules): Record<string, number> {
  const first = Object.entries(RULE_NUMBERS[name]).map(([term, { first: value }]) => [term, value])
  const own = Object.entries(rules[name] ?? {}).filter(([, value]) => typeof value === 'number')
  return Object.fromEntries([...first, ...own]) as Record<string, number>
}

export function isOn(name: RuleName, rules: Rules): boolean {
  return isNumbered(name) ? rules[name] !== null : rules[name]
}

/** The rules with one of them switched on or off. */
export function switched(name: RuleName, isNowOn: boolean, rules: Rules): Rules {
  if (!isNumbered(name)) return { ...rules, [name]: isNowOn }
  if (!isNowOn) return { ...rules, [name]: null }
  const peers = name === 'reporting_line' ? { peers: false } : {}
  return { ...rules, [name]: { ...termsOf(name, { ...rules, [name]: null }), ...peers } }
}

/** The rules with one number of one of them changed; the two ends of a span push each other along. */
export function withTerm(name: NumberedRule, term: string, value: number, rules: Rules): Rules {
  const terms = { ...rules[name], [term]: value } as Record<string, number>
  if (name === 'level_gap' && Number(terms.lowest) > Number(terms.highest)) {
    terms[term === 'lowest' ? 'highest' : 'lowest'] = value
  }
  return { ...rules, [name]: terms } as Rules
}

/** Among peers nobody is mentee or mentor: of two, the one gains from the other. */
const FOR_PEERS = { mentee_wishes: 'mentee_wishesPeers', mentor_wishes: 'mentor_wishesPeers' } as const

/** The words for a criterion of a policy. */
export function criterionWords(name: WeightName, isAmongPeers: boolean) {
  return (isAmongPeers && FOR_PEERS[name as keyof typeof FOR_PEERS]) || name
}
