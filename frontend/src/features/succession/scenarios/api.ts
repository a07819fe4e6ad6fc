import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Scenario = Schemas['Scenario']
export type ScenarioSummary = Schemas['ScenarioSummary']
export type ScenarioSettings = Schemas['ScenarioSettings']
export type ScenarioTerms = Schemas['ScenarioTerms']
export type ScenarioResult = Schemas['ScenarioResult']
export type ScenarioPlan = Schemas['ScenarioPlan']
export type ChainStep = Schemas['ChainStep']
export type WayCost = Schemas['WayCost']
export type Start = Schemas['Start']

const SCENARIOS = '/api/succession/scenarios'
const ONE = '/api/succession/scenarios/{scenario_id}'

export const scenariosQuery = api.queryOptions('get', SCENARIOS)
export const startsQuery = api.queryOptions('get', `${SCENARIOS}/starts`)

export function scenarioQuery(id: string) {
  return api.queryOptions('get', ONE, { params: { path: { scenario_id: id } } })
}

/** What would follow; asked anew whenever the question changes, and kept nowhere. */
export function resultQuery(terms: ScenarioTerms) {
  return {
    queryKey: ['scenario-result', terms],
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<ScenarioResult> =>
      client.POST(`${SCENARIOS}/result`, { body: terms, signal }).then(bodyOf),
    enabled: terms.leaving.length > 0,
    placeholderData: (before: ScenarioResult | undefined) => (terms.leaving.length > 0 ? before : undefined),
    retry: false,
    gcTime: 0,
  }
}

export async function keepScenario(body: Schemas['ScenarioRequest'], key: string): Promise<Scenario> {
  return changed(await client.POST(SCENARIOS, { body, headers: idempotent(key) }).then(bodyOf))
}

export async function changeScenario(id: string, version: number, body: Schemas['ScenarioRequest']): Promise<Scenario> {
  const call = { params: { path: { scenario_id: id }, header: ifMatch(version) }, body }
  return changed(await client.PUT(ONE, call).then(bodyOf))
}

export async function deleteScenario(id: string): Promise<void> {
  await client.DELETE(ONE, { params: { path: { scenario_id: id } } })
  queryClient.removeQueries({ queryKey: scenarioQuery(id).queryKey })
  await queryClient.invalidateQueries({ queryKey: scenariosQuery.queryKey })
}

/** Proposes whoever moves in a step for the seat they move to; nobody has decided on them by then. */
export async function propose({ position, person }: ChainStep, key: string) {
  const call = {
    params: { path: { critical_position_id: position.critical_position_id ?? '' } },
    body: { person_id: person?.id ?? null, state: 'proposed' as const },
    headers: idempotent(key),
  }
  const nomination = await client.POST('/api/succession/critical-positions/{critical_position_id}/nominations', call).then(bodyOf)
  await queryClient.invalidateQueries({ queryKey: ['scenario-result'] })
  await queryClient.invalidateQueries({ queryKey: ['get', ONE] })
  return nomination
}

/** The first of those who report to somebody, which is a team of usual size whole. */
export async function teamOf(personId: string) {
  const call = { params: { path: { person_id: personId }, query: { limit: MOST_IN_TEAM } } }
  return client.GET('/api/org-chart/{person_id}/reports', call).then(bodyOf)
}

const MOST_IN_TEAM = 60

async function changed(scenario: Scenario): Promise<Scenario> {
  queryClient.setQueryData(scenarioQuery(scenario.id).queryKey, scenario)
  await queryClient.invalidateQueries({ queryKey: scenariosQuery.queryKey })
  return scenario
}
