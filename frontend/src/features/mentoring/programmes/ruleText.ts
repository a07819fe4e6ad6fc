import type { policyWords } from '@/shared/messages/en/policy'
import { gaps } from '@/shared/messages/Sentence'
import type { Say } from '@/shared/messages/words'

import type { Policy, Rules } from './api'
import { isNumbered, isOn, RULE_NAMES, termsOf, WEIGHT_NAMES, type NumberedRule, type RuleName } from './policy'

export type SayPolicy = Say<typeof policyWords.messages>

/** The sentence of a rule without numbers. */
export function plainText(name: Exclude<RuleName, NumberedRule>, isAmongPeers: boolean, say: SayPolicy): string {
  return name === 'shared_goal' && isAmongPeers ? say('shared_goalPeers') : say(name)
}

/** The sentence of a rule with its numbers, or, without any, with their gaps left open. */
export function numberedText(
  name: NumberedRule,
  isAmongPeers: boolean,
  say: SayPolicy,
  terms: Record<string, string | number> = gaps('levels', 'minutes', 'block', 'lowest', 'highest'),
): string {
  const { levels = '', minutes = '', block = '', lowest = '', highest = '' } = terms
  switch (name) {
    case 'reporting_line':
      return say(isAmongPeers ? 'reporting_linePeers' : 'reporting_line', { levels })
    case 'level_gap':
      return say(isAmongPeers ? 'level_gapPeers' : 'level_gap', { lowest, highest })
    case 'overlap':
      return say('overlap', { minutes, block })
  }
}

/** A policy in words: what it aims at, what counts how much, and what rules pairs out. */
export function policyText({ objective, weights, rules, most_mentees: most }: Policy, isAmongPeers: boolean, say: SayPolicy): string[] {
  const counting = WEIGHT_NAMES.filter((name) => weights[name] > 0)
  const ruling = RULE_NAMES.filter((name) => isOn(name, rules))
  return [
    say(objective),
    ...counting.map((name) => say('weightOf', { criterion: say(name), points: weights[name] })),
    ...ruling.flatMap((name) => textsOf(name, rules, isAmongPeers, say)),
    ...(most === null ? [] : [say('most_mentees', { most })]),
  ]
}

function textsOf(name: RuleName, rules: Rules, isAmongPeers: boolean, say: SayPolicy): string[] {
  if (!isNumbered(name)) return [plainText(name, isAmongPeers, say)]
  const text = numberedText(name, isAmongPeers, say, termsOf(name, rules))
  const sameManager = say(isAmongPeers ? 'sameManagerPeers' : 'sameManager')
  return name === 'reporting_line' && rules.reporting_line?.peers ? [text, sameManager] : [text]
}
