import type { components } from '@/api/schema'

import type { Application, ApplicationChange, Goal, Side, Teaching } from './api'

type Kind = components['schemas']['Programme']['kind']

export const MOST_GOALS = 10
export const MOST_TEACHES = 30
export const MOST_SEATS = 20
export const MOST_WISHES = 10
export const MOST_NOT_WITH = 30

/** The answers to a question of working style. */
export const STEPS = [1, 2, 3, 4, 5] as const

export const QUESTIONS = ['planning', 'directness', 'theory', 'pace', 'challenge'] as const
export type Question = (typeof QUESTIONS)[number]

/** The parts of the page, in its order. */
export const PARTS = ['goals', 'teaches', 'hours', 'languages', 'style', 'wishes', 'not_with', 'note', 'shows_moves', 'background'] as const
export type Part = (typeof PARTS)[number]

/** What somebody is asked who takes part as this. */
export function partsOf(side: Side, kind: Kind): Part[] {
  const learns = side !== 'mentor'
  const teaches = side === 'mentor' || kind === 'skill_swap'
  return PARTS.filter((part) => (part === 'goals' ? learns : part === 'teaches' ? teaches : part === 'shows_moves' ? side === 'mentor' : true))
}

/** Whom somebody of a side is paired with. */
export function otherSide(side: Side): Side {
  return side === 'mentee' ? 'mentor' : side === 'mentor' ? 'mentee' : 'peer'
}

/** What was edited on the page, as the API takes it: people and competencies by their ids. */
export function changeOf({ goals, teaches, wishes, not_with, ...changes }: Partial<Application>): ApplicationChange {
  return {
    ...(changes as ApplicationChange),
    ...(goals && { goals: goals.map(({ competency, level, words }) => ({ competency_id: competency?.id ?? null, level, words })) }),
    ...(teaches && { teaches: teaches.map(({ competency, level }) => ({ competency_id: competency.id, level })) }),
    ...(wishes && { wishes: wishes.map((group) => group.map(({ id }) => id)) }),
    ...(not_with && { not_with: not_with.map(({ id }) => id) }),
  }
}

/** A goal of its own among others: by its competency, or by its words. */
export function goalKey({ competency, words }: Goal): string {
  return competency?.id ?? `words ${words}`
}

/** What a goal is called: its competency, or its words. */
export function goalName({ competency, words }: Goal): string {
  return competency?.name ?? words ?? ''
}

/** The same list with one of it at another place. */
export function movedTo<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const others = items.toSpliced(from, 1)
  return others.toSpliced(to, 0, items[from]!)
}

/** Whether somebody who teaches these could help with those goals. */
export function teachesAnyOf(teaches: readonly Teaching[], goals: readonly Goal[]): boolean {
  const wanted = new Set(goals.flatMap(({ competency }) => competency?.id ?? []))
  return teaches.some(({ competency }) => wanted.has(competency.id))
}

