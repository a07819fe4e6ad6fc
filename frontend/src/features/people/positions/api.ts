import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'
import type { Choice, Find, Found } from '@/shared/picker/usePicker'

import { organisationChanged } from '../changed'

type Schemas = components['schemas']
export type Position = Schemas['Position']
export type Role = Schemas['Role']
export type RoleRef = Schemas['RoleRef']
type PositionsQuery = operations['listPositions']['parameters']['query']

/** Positions under a filter as the address has it; the server says what it does not understand. */
export function positionList(query: Record<string, string>) {
  return pagesOf<Position, Schemas['PositionPage']>(['get', '/api/positions', query], ({ cursor, signal }) =>
    client.GET('/api/positions', { params: { query: { ...query, cursor } as PositionsQuery }, signal }).then(bodyOf),
  )
}

export function positionQuery(id: string) {
  return api.queryOptions('get', '/api/positions/{position_id}', { params: { path: { position_id: id } } })
}

export function incumbentsQuery(id: string) {
  return api.queryOptions('get', '/api/positions/{position_id}/incumbents', { params: { path: { position_id: id } } })
}

/** The first open positions of a unit, or below it, that nobody holds. */
export function vacantQuery(unitId: string, limit: number) {
  return api.queryOptions('get', '/api/positions', { params: { query: { org_unit: unitId, vacant: true, limit } } })
}

const ROLES_AT_ONCE = 200

/** Every role: a few hundred at most, so that they are fetched once and found here. */
const rolesQuery = {
  queryKey: ['get', '/api/roles', 'all'],
  queryFn: () => rolesFrom(undefined),
  staleTime: Infinity,
}

async function rolesFrom(cursor: string | undefined): Promise<Role[]> {
  const query = { cursor, limit: ROLES_AT_ONCE }
  const { items, next_cursor } = await client.GET('/api/roles', { params: { query } }).then(bodyOf)
  return next_cursor ? [...items, ...(await rolesFrom(next_cursor))] : items
}

const MOST_FOUND = 40

/** Roles whose name, family or code has words that begin with what is typed. */
export const findRoles: Find = (text) => ({
  queryKey: ['get', '/api/roles', 'found', text],
  queryFn: async () => firstOf(await rolesFound(text), ({ id, name, family, code }) => ({ id, title: name, detail: `${family} · ${code}` })),
})

/** The same, each by its code. */
export const findRoleCodes: Find = (text) => ({
  queryKey: ['get', '/api/roles', 'codes', text],
  queryFn: async () => firstOf(await rolesFound(text), ({ name, family, code }) => ({ id: code, title: name, detail: `${family} · ${code}` })),
})

/** Job families, as roles name them. */
export const findFamilies: Find = (text) => ({
  queryKey: ['get', '/api/roles', 'families', text],
  queryFn: async () => {
    const roles = await queryClient.fetchQuery(rolesQuery)
    const families = [...new Set(roles.map(({ family }) => family))].toSorted((one, other) => one.localeCompare(other))
    return firstOf(families.filter((family) => begins(family, text)), (family) => ({ id: family, title: family }))
  },
})

async function rolesFound(text: string): Promise<Role[]> {
  const roles = await queryClient.fetchQuery(rolesQuery)
  return roles.filter(({ name, family, code }) => begins(`${name} ${family} ${code}`, text))
}

/** Whether each word of what is typed begins one of a title. */
function begins(title: string, typed: string): boolean {
  const words = wordsOf(title)
  return wordsOf(typed).every((start) => words.some((word) => word.startsWith(start)))
}

function firstOf<Item>(found: readonly Item[], asChoice: (item: Item) => Choice): Found {
  return { choices: found.slice(0, MOST_FOUND).map(asChoice), hasMore: found.length > MOST_FOUND }
}

/** The name of one role, which the API lists and does not give alone. */
export function roleQuery(id: string) {
  return {
    queryKey: ['get', '/api/roles', id],
    queryFn: async () => (await queryClient.fetchQuery(rolesQuery)).find((role) => role.id === id) ?? null,
  }
}

export function roleChoice({ id, name, code }: RoleRef): Choice {
  return { id, title: name, detail: code }
}

export async function addPosition(body: Schemas['PositionRequest'], key: string): Promise<Position> {
  const position = await client.POST('/api/positions', { body, headers: idempotent(key) }).then(bodyOf)
  await organisationChanged()
  return position
}

export async function changePosition(id: string, body: Schemas['PositionChange'], version: number): Promise<Position> {
  const call = { params: { path: { position_id: id }, header: ifMatch(version) }, body }
  return client.PATCH('/api/positions/{position_id}', call).then(bodyOf)
}

/** Says who holds a position from a day on; null: nobody. */
export async function putIncumbent({ id, version }: Position, body: Schemas['IncumbentChange']): Promise<Position> {
  const call = { params: { path: { position_id: id }, header: ifMatch(version) }, body }
  const position = await client.PUT('/api/positions/{position_id}/incumbent', call).then(bodyOf)
  await organisationChanged()
  return position
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
