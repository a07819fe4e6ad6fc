import { api, bodyOf, client } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'
import type { Choice, Find } from '@/shared/picker/usePicker'

import { organisationChanged } from '../changed'

type Schemas = components['schemas']
export type OrgUnit = Schemas['OrgUnit']
export type OrgUnitRef = Schemas['OrgUnitRef']

export function unitQuery(id: string) {
  return api.queryOptions('get', '/api/org-units/{unit_id}', { params: { path: { unit_id: id } } })
}

const MOST_FOUND = 12

/** Units whose name or code begins with what is typed. */
export const findUnits: Find = (text) => ({
  queryKey: ['get', '/api/org-units', 'found', text],
  queryFn: async ({ signal }) => {
    const query = { q: text || undefined, limit: MOST_FOUND }
    const { items } = await client.GET('/api/org-units', { params: { query }, signal }).then(bodyOf)
    return items.map(({ id, name, code, parent }) => ({ id, title: name, detail: parent ? `${parent.name} · ${code}` : code }))
  },
})

export function unitChoice({ id, name, code }: OrgUnitRef): Choice {
  return { id, title: name, detail: code }
}

export async function addUnit(body: Schemas['OrgUnitRequest'], key: string): Promise<OrgUnit> {
  const unit = await client.POST('/api/org-units', { body, headers: idempotent(key) }).then(bodyOf)
  await organisationChanged()
  return unit
}

export async function changeUnit({ id, version }: OrgUnit, body: Schemas['OrgUnitChange']): Promise<OrgUnit> {
  const call = { params: { path: { unit_id: id }, header: ifMatch(version) }, body }
  const unit = await client.PATCH('/api/org-units/{unit_id}', call).then(bodyOf)
  await organisationChanged()
  return unit
}
