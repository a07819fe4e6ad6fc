import type { PolicyPreview } from './api'
import { RULE_NAMES, type RuleName } from './policy'

/** What the rules that a coordinator sets rule out, in the order of the page. */
export function shownRules({ rules }: Pick<PolicyPreview, 'rules'>): { rule: RuleName; pairs: number; alone: number }[] {
  return RULE_NAMES.flatMap((name) => {
    const removal = rules.find(({ rule }) => rule === name)
    return removal ? [{ rule: name, pairs: removal.pairs, alone: removal.alone }] : []
  })
}

/** People with the same reason, together. */
export interface SameReason {
  reason: string | null
  people: Person[]
}

type Person = PolicyPreview['without_option'][number]

/** Those who would have no mentor, by reason: one shortage often leaves many out. */
export function byReason(people: readonly { person: Person; reason: string | null }[]): SameReason[] {
  const groups = new Map<string | null, Person[]>()
  for (const { person, reason } of people) groups.set(reason, [...(groups.get(reason) ?? []), person])
  return [...groups].map(([reason, found]) => ({ reason, people: found }))
}

/** Seats whose like would bring something. */
export function worthwhileSeats({ seat_worth }: Pick<PolicyPreview, 'seat_worth'>): PolicyPreview['seat_worth'] {
  return seat_worth.filter(({ people, points }) => people > 0 || points > 0)
}
