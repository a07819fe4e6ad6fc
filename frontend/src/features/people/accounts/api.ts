import { useMutation } from '@tanstack/react-query'

import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch, newKey } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import { asProblem } from '@/api/problem'
import type { components, operations } from '@/api/schema'
import { foundOn, type Find } from '@/shared/picker/usePicker'

type Schemas = components['schemas']
export type Account = Schemas['Account']
export type AccountState = Account['state']
export type Grant = Schemas['Grant']
export type GrantRequest = Schemas['GrantRequest']
export type GrantableRole = Grant['role']

/** The roles that somebody gives; the others follow from facts. */
export const GRANTABLE: readonly GrantableRole[] = ['talent_partner', 'coordinator', 'executive', 'administrator']

const LIST = ['get', '/api/accounts'] as const
const MOST_FOUND = 8
const MOST_AT_ONCE = 200

export function accountList(filter: Record<string, string>) {
  const query = filter as NonNullable<operations['listAccounts']['parameters']['query']>
  return pagesOf<Account>([...LIST, filter], ({ cursor, signal }) =>
    client.GET('/api/accounts', { params: { query: { ...query, cursor } }, signal }).then(bodyOf),
  )
}

export function accountQuery(id: string) {
  return api.queryOptions('get', '/api/accounts/{account_id}', { params: { path: { account_id: id } } })
}

export function grantsQuery(id: string) {
  return api.queryOptions('get', '/api/accounts/{account_id}/grants', { params: { path: { account_id: id } } })
}

/** Accounts by part of a name or e-mail, to choose one from. */
export const findAccounts: Find = (q) => ({
  queryKey: [...LIST, 'find', q],
  queryFn: async ({ signal }) => {
    const found = await client.GET('/api/accounts', { params: { query: { q, limit: MOST_FOUND } }, signal })
    return foundOn(bodyOf(found), ({ id, name, email }) => ({ id, title: name, detail: email }))
  },
})

/** People by name, number or e-mail, to choose from whom to invite; each told apart by the e-mail to invite. */
export const findPeopleToInvite: Find = (q) => ({
  queryKey: ['get', '/api/people', 'find', q],
  queryFn: async ({ signal }) => {
    const found = await client.GET('/api/people', { params: { query: { q, limit: MOST_FOUND } }, signal })
    return foundOn(bodyOf(found), ({ id, name, email }) => ({ id, title: name, detail: email }))
  },
})

export async function invite(body: Schemas['InviteRequest'], key: string): Promise<Account> {
  const account = await client.POST('/api/accounts', { body, headers: idempotent(key) }).then(bodyOf)
  await queryClient.invalidateQueries({ queryKey: LIST })
  return account
}

export type Invitations = Schemas['Invitations']

/** How many could be invited in one go, and whether mail waits for a mail server. */
export function uninvitedQuery() {
  return api.queryOptions('get', '/api/accounts/invitations')
}

/**
 * Invites accounts, or everybody without a password (`null`): as many requests as it takes, one after the other.
 *
 * @param onProgress is told how many are invited so far.
 */
export async function inviteMany(ids: readonly string[] | null, onProgress: (done: number) => void): Promise<Invitations> {
  const done = await inviteFrom(ids, 0, onProgress)
  await Promise.all([queryClient.invalidateQueries({ queryKey: LIST }), queryClient.invalidateQueries(uninvitedQuery())])
  return done
}

async function inviteFrom(ids: readonly string[] | null, before: number, onProgress: (done: number) => void): Promise<Invitations> {
  const body = { account_ids: ids && ids.slice(0, MOST_AT_ONCE) }
  const done = await client.POST('/api/accounts/invitations', { body, headers: idempotent(newKey()) }).then(bodyOf)
  const invited = before + done.invited
  onProgress(invited)
  const rest = ids && ids.slice(MOST_AT_ONCE)
  const isOver = rest ? rest.length === 0 : done.invited === 0 || done.left === 0
  return isOver ? { ...done, invited } : inviteFrom(rest, invited, onProgress)
}

/** The programmes that can be coordinated. */
export function scopesQuery() {
  return api.queryOptions('get', '/api/grants/scopes')
}

export async function inviteAgain(id: string): Promise<void> {
  await client.POST('/api/accounts/{account_id}/invitation', { params: { path: { account_id: id } } })
}

export async function giveRole(id: string, body: GrantRequest, key: string): Promise<Grant> {
  const path = { account_id: id }
  const call = client.POST('/api/accounts/{account_id}/grants', { params: { path }, body, headers: idempotent(key) })
  return refreshed(id, await call.then(bodyOf))
}

export async function endGrant(grant: Grant, reason: string): Promise<Grant> {
  const path = { grant_id: grant.id }
  const call = client.POST('/api/grants/{grant_id}/end', { params: { path }, body: { reason }, headers: idempotent(newKey()) })
  return refreshed(grant.account_id, await call.then(bodyOf))
}

/** Closes an account or opens it again. Refused where it was changed since it was read; then it is read anew. */
export function useStateChange(account: Account, onDone: (account: Account) => void) {
  return useMutation({
    mutationFn: async (state: 'active' | 'disabled') => {
      const path = { account_id: account.id }
      const headers = ifMatch(account.version)
      return client.PATCH('/api/accounts/{account_id}', { params: { path }, body: { state }, headers }).then(bodyOf)
    },
    onSuccess: (changed) => {
      queryClient.setQueryData(accountQuery(account.id).queryKey, changed)
      onDone(changed)
      return queryClient.invalidateQueries({ queryKey: LIST })
    },
    onError: (error) => {
      const { status, current } = asProblem(error)
      if (status === 412 && current) queryClient.setQueryData(accountQuery(account.id).queryKey, current as Account)
    },
  })
}

async function refreshed(id: string, grant: Grant): Promise<Grant> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: grantsQuery(id).queryKey }),
    queryClient.invalidateQueries({ queryKey: accountQuery(id).queryKey }),
    queryClient.invalidateQueries({ queryKey: LIST }),
  ])
  return grant
}
