import type { Scenario, ScenarioSettings, ScenarioTerms } from './api'

export interface Named {
  id: string
  name: string
}

export interface Leaver extends Named {
  /** ISO 8601; empty: today. */
  on: string
}

/** A question as it is being asked. */
export interface Draft {
  leaving: readonly Leaver[]
  staying: readonly Named[]
  settings: ScenarioSettings
}

/** As many as the server takes. */
export const MOST_LEAVERS = 100

export function draftOf({ leaving, staying, settings }: Scenario): Draft {
  return {
    leaving: leaving.map(({ person, on }) => ({ ...person, on })),
    staying: staying.map(({ person }) => person),
    settings,
  }
}

export function asTerms({ leaving, staying, settings }: Draft): ScenarioTerms {
  return {
    leaving: leaving.map(({ id, on }) => ({ person_id: id, on: on || null })),
    staying: staying.map(({ id }) => id),
    settings,
  }
}

/** With more people who leave; whoever leaves does not stay. */
export function withLeavers(draft: Draft, people: readonly Named[]): Draft {
  const known = new Set(draft.leaving.map(({ id }) => id))
  const added = people.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name, on: '' }))
  const leaving = [...draft.leaving, ...added].slice(0, MOST_LEAVERS)
  const gone = new Set(leaving.map(({ id }) => id))
  return { ...draft, leaving, staying: draft.staying.filter(({ id }) => !gone.has(id)) }
}

export function withStaying(draft: Draft, person: Named): Draft {
  const isNamed = [...draft.leaving, ...draft.staying].some(({ id }) => id === person.id)
  return isNamed ? draft : { ...draft, staying: [...draft.staying, person] }
}
