import type { PersonRef } from './api'

export const MOST_CHOICES = 3

/** Whom to ask, in their order. */
export type Choices = readonly PersonRef[]

/** The rank of somebody among the choices, from 1; 0 for who is none. */
export function rankOf(choices: Choices, id: string): number {
  return choices.findIndex((each) => each.id === id) + 1
}

/** Chooses somebody after all others, or takes them out again; full choices stay as they are. */
export function toggled(choices: Choices, person: PersonRef): Choices {
  if (rankOf(choices, person.id) > 0) return choices.filter(({ id }) => id !== person.id)
  return choices.length < MOST_CHOICES ? [...choices, person] : choices
}
