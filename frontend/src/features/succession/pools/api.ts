import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Pool = Schemas['Pool']
export type PoolSummary = Schemas['PoolSummary']
export type PoolMember = Schemas['PoolMember']
export type PoolRequest = Schemas['PoolRequest']
export type PoolChange = Schemas['PoolChange']
export type FamilyRole = Schemas['FamilyRole']

const POOLS = '/api/succession/pools'
const ONE = '/api/succession/pools/{pool_id}'

export const poolsQuery = api.queryOptions('get', POOLS)

/** A pool, its people measured by one role or each by the nearest. */
export function poolQuery(id: string, role?: string) {
  return api.queryOptions('get', ONE, { params: { path: { pool_id: id }, query: { role } } })
}

export async function addPool(body: PoolRequest, key: string): Promise<Pool> {
  return changed(await client.POST(POOLS, { body, headers: idempotent(key) }).then(bodyOf))
}

export async function changePool({ id, version }: Pool, body: PoolChange): Promise<Pool> {
  return changed(await client.PUT(ONE, { params: { path: { pool_id: id }, header: ifMatch(version) }, body }).then(bodyOf))
}

export async function addMember(poolId: string, body: Schemas['MemberRequest'], key: string): Promise<Pool> {
  const call = { params: { path: { pool_id: poolId } }, body, headers: idempotent(key) }
  return changed(await client.POST(`${ONE}/members`, call).then(bodyOf))
}

export async function removeMember(poolId: string, membershipId: string, reason: string): Promise<Pool> {
  const call = { params: { path: { pool_id: poolId, membership_id: membershipId } }, body: { reason } }
  return changed(await client.POST(`${ONE}/members/{membership_id}/end`, call).then(bodyOf))
}

async function changed(pool: Pool): Promise<Pool> {
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === ONE || queryKey[1] === POOLS })
  return pool
}
