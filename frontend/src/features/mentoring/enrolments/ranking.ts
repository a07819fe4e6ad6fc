import type { PersonRef } from './api'

/** Whom somebody wishes for, best first; those of a group are equally dear. */
export type Wishes = readonly (readonly PersonRef[])[]

type Groups = PersonRef[][]

/** A wish with its rank, as a line of the list. */
export interface RankedWish {
  person: PersonRef
  rank: number
  isTied: boolean
  /** Whether it is as dear as the line above it. */
  isLikeAbove: boolean
  canRise: boolean
  canFall: boolean
}

export function ranked(wishes: Wishes): RankedWish[] {
  return wishes.flatMap((group, place) =>
    group.map((person, inGroup) => ({
      person,
      rank: place + 1,
      isTied: group.length > 1,
      isLikeAbove: inGroup > 0,
      canRise: place > 0 || group.length > 1,
      canFall: place < wishes.length - 1 || group.length > 1,
    })),
  )
}

export function rankOf(wishes: Wishes, id: string): number {
  return placeOf(wishes, id) + 1
}

/** Wishes for one more, after all others. */
export function wishedFor(wishes: Wishes, person: PersonRef): Groups {
  return [...copied(wishes), [person]]
}

export function unwished(wishes: Wishes, id: string): Groups {
  return copied(wishes)
    .map((group) => group.filter((person) => person.id !== id))
    .filter((group) => group.length > 0)
}

/** One rank higher or lower: out of a group of equals, or past the whole next one. */
export function moved(wishes: Wishes, id: string, by: 1 | -1): Groups {
  const place = placeOf(wishes, id)
  const group = wishes[place]
  if (!group) return copied(wishes)
  if (group.length > 1) return splitOff(wishes, id, by === -1 ? place : place + 1)
  const to = place + by
  if (to < 0 || to >= wishes.length) return copied(wishes)
  return copied(wishes).toSpliced(place, 1).toSpliced(to, 0, [...group])
}

/** Makes somebody as dear as whoever stands above, or, where that is so, less dear than them. */
export function tieToggled(wishes: Wishes, id: string): Groups {
  const place = placeOf(wishes, id)
  const group = wishes[place]
  if (!group) return copied(wishes)
  if (group.findIndex((person) => person.id === id) > 0) return splitOff(wishes, id, place + 1)
  if (place === 0) return copied(wishes)
  const person = group[0]!
  const above = [...wishes[place - 1]!, person]
  const rest = group.slice(1)
  return copied(wishes).toSpliced(place - 1, 2, above, ...(rest.length > 0 ? [rest] : []))
}

/** Takes somebody out of a group of equals, to a rank of their own. */
function splitOff(wishes: Wishes, id: string, to: number): Groups {
  const person = wishes.flat().find((each) => each.id === id)!
  const others = copied(wishes).map((group) => group.filter((each) => each.id !== id))
  return others.toSpliced(to, 0, [person]).filter((group) => group.length > 0)
}

function placeOf(wishes: Wishes, id: string): number {
  return wishes.findIndex((group) => group.some((person) => person.id === id))
}

function copied(wishes: Wishes): Groups {
  return wishes.map((group) => [...group])
}
