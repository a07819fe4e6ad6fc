import type { RoundResult } from './api'

type LeftOutPerson = RoundResult['left_out'][number]

/** Those who are left out for one and the same reason. */
export interface LeftOutGroup {
  reason: string
  people: LeftOutPerson['person'][]
}

/** Who is left out by the reason, the one that most people share first, each with its people by name. */
export function byReason(leftOut: readonly LeftOutPerson[]): LeftOutGroup[] {
  const groups = new Map<string, LeftOutPerson['person'][]>()
  for (const { reason, person } of leftOut) groups.set(reason, [...(groups.get(reason) ?? []), person])
  return [...groups]
    .map(([reason, people]) => ({ reason, people: people.toSorted((one, other) => one.name.localeCompare(other.name)) }))
    .toSorted((one, other) => other.people.length - one.people.length)
}
