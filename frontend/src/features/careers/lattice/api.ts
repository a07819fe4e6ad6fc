import { api } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Lattice = Schemas['Lattice']
export type LatticeRole = Schemas['LatticeRole']
export type LatticeMove = Schemas['LatticeMove']
export type CareerRoute = Schemas['CareerRoute']
export type RouteStep = Schemas['RouteStep']
export type TypicalStay = Schemas['TypicalStay']

export interface LatticeFilter {
  framework?: string
  family?: string[]
  track?: string[]
  around?: string
  distance?: number
  everywhere?: boolean
}

/** The part of the map that a filter leaves, as it is to somebody. */
export function latticeQuery(personId: string, query: LatticeFilter) {
  return api.queryOptions('get', '/api/people/{person_id}/lattice', { params: { path: { person_id: personId }, query } })
}

/** The routes worth comparing from one role to another. */
export function routesQuery(personId: string, from: string | undefined, to: string) {
  return api.queryOptions('get', '/api/people/{person_id}/routes', {
    params: { path: { person_id: personId }, query: { from, to } },
  })
}

/** Mentors who came into a role, from one other or from any. */
export function moveMentorsQuery(from: string | undefined, to: string) {
  return api.queryOptions('get', '/api/moves/mentors', { params: { query: { from, to } } })
}

/** What a role asks for beside what somebody holds. */
export function roleGapsQuery(personId: string, roleCode: string) {
  return api.queryOptions('get', '/api/people/{person_id}/gaps/{role_code}', {
    params: { path: { person_id: personId, role_code: roleCode } },
  })
}
