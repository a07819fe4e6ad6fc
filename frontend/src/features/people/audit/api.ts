import { api, bodyOf, client } from '@/api/client'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'

export type AuditRow = components['schemas']['AuditRow']

/** Every action that the log holds, to filter by. */
export const actionsQuery = api.queryOptions('get', '/api/audit/actions')

export function auditList(filter: Record<string, string>) {
  const query = filter as NonNullable<operations['searchAudit']['parameters']['query']>
  return pagesOf<AuditRow>(['get', '/api/audit', filter], ({ cursor, signal }) =>
    client.GET('/api/audit', { params: { query: { ...query, cursor } }, signal }).then(bodyOf),
  )
}
