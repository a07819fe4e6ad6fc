import { api, bodyOf, client } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'
import { foundOn, type Choice, type Find } from '@/shared/picker/usePicker'

import { organisationChanged } from '../changed'

type Schemas = components['schemas']
export type PersonRow = Schemas['PersonRow']
export type Profile = Schemas['Profile']
export type ReportingLine = Schemas['ReportingLine']
type PeopleQuery = operations['listPeople']['parameters']['query']

/** People under a filter as the address has it; the server says what it does not understand. */
export function peopleList(query: Record<string, string>) {
  return pagesOf<PersonRow, Schemas['PersonPage']>(['get', '/api/people', query], ({ cursor, signal }) =>
    client.GET('/api/people', { params: { query: { ...query, cursor } as PeopleQuery }, signal }).then(bodyOf),
  )
}

/** One person at most: for what the viewer may do with people. */
export const mayAddPeopleQuery = api.queryOptions('get', '/api/people', { params: { query: { limit: 1 } } })

/** The address of the list's file, under the same filter. */
export function exportAddress(query: Record<string, string>, format: 'csv' | 'xlsx'): string {
  return `/api/people/export?${new URLSearchParams({ ...query, format })}`
}

export function personQuery(id: string) {
  return api.queryOptions('get', '/api/people/{person_id}', { params: { path: { person_id: id } } })
}

export function managersQuery(id: string) {
  return api.queryOptions('get', '/api/people/{person_id}/managers', { params: { path: { person_id: id } } })
}

/** The first of those who report to somebody. */
export function reportsQuery(managerId: string, limit: number) {
  return api.queryOptions('get', '/api/people', { params: { query: { manager: managerId, limit } } })
}

/** The first of those who work in a unit or below it. */
export function peopleOfUnitQuery(unitId: string, limit: number) {
  return api.queryOptions('get', '/api/people', { params: { query: { org_unit: unitId, limit } } })
}

const MOST_FOUND = 12

/** People whose name, number, e-mail or position begins with what is typed. */
export const findPeople: Find = (text) => ({
  queryKey: ['get', '/api/people', 'found', text],
  queryFn: async ({ signal }) => {
    const query = { q: text || undefined, limit: MOST_FOUND }
    return foundOn(await client.GET('/api/people', { params: { query }, signal }).then(bodyOf), asChoice)
  },
})

function asChoice({ id, name, number, position, org_unit }: PersonRow): Choice {
  return { id, title: name, detail: [position?.title ?? org_unit.name, number].join(' · ') }
}

export async function addPerson(body: Schemas['PersonRequest'], key: string): Promise<Profile> {
  const profile = await client.POST('/api/people', { body, headers: idempotent(key) }).then(bodyOf)
  await organisationChanged()
  return profile
}

export async function changePerson(id: string, body: Schemas['PersonChange'], version: number): Promise<Profile> {
  const call = { params: { path: { person_id: id }, header: ifMatch(version) }, body }
  return client.PATCH('/api/people/{person_id}', call).then(bodyOf)
}

export async function changeManager(person: Profile, body: Schemas['ManagerChange']): Promise<Profile> {
  const call = { params: { path: { person_id: person.id }, header: ifMatch(person.version) }, body }
  const profile = await client.PUT('/api/people/{person_id}/manager', call).then(bodyOf)
  await organisationChanged()
  return profile
}

export async function recordDeparture(id: string, on: string | null): Promise<Profile> {
  const call = { params: { path: { person_id: id } }, body: { on } }
  const profile = await client.POST('/api/people/{person_id}/departure', call).then(bodyOf)
  await organisationChanged()
  return profile
}

export async function recordReturn(id: string): Promise<Profile> {
  const profile = await client.POST('/api/people/{person_id}/return', { params: { path: { person_id: id } } }).then(bodyOf)
  await organisationChanged()
  return profile
}
