import type { previewWords } from '@/shared/messages/en/policy-preview'
import type { Say } from '@/shared/messages/words'

import { RULE_NAMES, type RuleName } from '../programmes/policy'

/** A rule by the name that the policy’s preview gives it. */
export function nameOfRule(rule: string | null, say: Say<typeof previewWords.messages>): string {
  const known: RuleName | undefined = RULE_NAMES.find((each) => each === rule)
  return known ? say(known) : (rule ?? '')
}
