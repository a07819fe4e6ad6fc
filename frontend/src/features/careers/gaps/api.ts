import { api } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type RoleGaps = Schemas['RoleGaps']
export type RequirementGap = Schemas['RequirementGap']
export type GapFactors = Schemas['GapFactors']
export type Reach = Schemas['Reach']
export type OnwardRole = Schemas['OnwardRole']
export type ReachedRole = Schemas['ReachedRole']
export type ProfileRef = Schemas['ProfileRef']
export type Door = Schemas['Door']
export type HeatMap = Schemas['HeatMap']
export type HeatCell = Schemas['HeatCell']
export type Demand = Schemas['Demand']
export type CompetencyDemand = Schemas['CompetencyDemand']

/** A role beside somebody; `adjust` sets factors, as `factor:code:value`. */
export function gapsQuery(personId: string, roleCode: string, said: { target?: string; adjust: string[] }) {
  const { target, adjust } = said
  const params = { path: { person_id: personId, role_code: roleCode }, query: { target, adjust: adjust.length > 0 ? adjust : undefined } }
  return { ...api.queryOptions('get', '/api/people/{person_id}/gaps/{role_code}', { params }), placeholderData: (before?: RoleGaps) => before }
}

/** Where somebody could go. */
export function reachQuery(personId: string) {
  return api.queryOptions('get', '/api/people/{person_id}/reach', { params: { path: { person_id: personId } } })
}

/** Who reports to somebody, beside what their roles ask for. */
export function teamQuery(managerId: string) {
  return api.queryOptions('get', '/api/people/{person_id}/team-competencies', { params: { path: { person_id: managerId } } })
}

/** Where the same is had as a spreadsheet. */
export function teamFile(managerId: string): string {
  return `/api/people/${managerId}/team-competencies/export`
}

export const demandQuery = api.queryOptions('get', '/api/competency-demand')
