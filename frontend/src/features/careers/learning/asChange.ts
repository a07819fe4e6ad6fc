import type { Resource, ResourceChange } from './api'

/** A resource as a change that changes nothing. */
export function asChange({ title, description, link, provider, kind, minutes, cost, outcomes, state }: Resource): ResourceChange {
  const said = outcomes.map(({ competency, from_level, level }) => ({ competency_id: competency.id, from_level, level }))
  return { title, description, link, provider, kind, minutes, cost, state, outcomes: said }
}
