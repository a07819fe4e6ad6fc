import { formatFor } from '@/shared/format'
import { groupWords } from '@/shared/messages/en/groups'
import { intlLocale, currentLocale } from '@/shared/messages/locale'
import { wordsOf } from '@/shared/messages/words'

import type { Round } from '../api'
import { decideOn, type Standing } from '../decisions'
import { decideOnGroup, type People } from './api'

const PAIR = 2

/** Tells groups apart: whoever stands first in a ring, it is the same ring; in a pair the order means nothing. */
export function groupKey(people: People): string {
  const ids = people.map((person) => person.id)
  if (ids.length === PAIR) return ids.toSorted().join('.')
  const first = ids.indexOf(ids.toSorted()[0] ?? '')
  return [...ids.slice(first), ...ids.slice(0, first)].join('.')
}

/** What is decided on people as a group. */
export function groupStanding(people: People, { group_decisions: decisions }: Pick<Round, 'group_decisions'>): Standing {
  const key = groupKey(people)
  return decisions.find((decision) => groupKey(decision.people) === key)?.kind ?? null
}

const TOLD = { locked: 'lockedNow', barred: 'barredNow' } as const

/** Decides on a group at once; how it went is said in a toast, with the way back. */
export function decideGroupNow(roundId: string, people: People, to: Standing): Promise<void> {
  const names = formatFor(intlLocale(currentLocale())).list(people.map((person) => person.name))
  return decideOn(
    roundId,
    {
      standing: (round) => groupStanding(people, round),
      send: (round, kind) => decideOnGroup(round, people, kind),
      told: (kind) => wordsOf(groupWords)(kind === null ? 'freeNow' : TOLD[kind], { names }),
    },
    to,
  )
}
