import type { RoundResult } from './api'

type LeftOutPerson = RoundResult['left_out'][number]

/** Those who are left out for one and the same reason. */
export interface LeftOutGroup {
  reason: string
  /** What stands against them, in a word; null where that was not kept. */
  kind: string | null
  people: LeftOutPerson['person'][]
}

/** Who is left out by the reason, the one that most people share first, each with its people by name. */
export function byReason(leftOut: readonly LeftOutPerson[]): LeftOutGroup[] {
  const groups = new Map<string, LeftOutGroup>()
  for (const { reason, kind, person } of leftOut) {
    groups.set(reason, { reason, kind, people: [...(groups.get(reason)?.people ?? []), person] })
  }
  return [...groups.values()]
    .map(({ reason, kind, people }) => ({ reason, kind, people: people.toSorted((one, other) => one.name.localeCompare(other.name)) }))
    .toSorted((one, other) => other.people.length - one.people.length)
}
