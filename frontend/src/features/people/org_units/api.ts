import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'
import type { Choice, Find } from '@/shared/picker/usePicker'

import { organisationChanged } from '../changed'

type Schemas = components['schemas']
export type OrgUnit = Schemas['OrgUnit']
export type OrgUnitRef = Schemas['OrgUnitRef']

const AT_ONCE = 100
const MOST_FOUND = 12

export function unitQuery(id: string) {
  return api.queryOptions('get', '/api/org-units/{unit_id}', { params: { path: { unit_id: id } } })
}

/** The units at the top, and what the viewer may do with units. */
export const topUnitsQuery = api.queryOptions('get', '/api/org-units', {
  params: { query: { has_parent: false, limit: AT_ONCE } },
})

/** The first units that are part of one directly. */
export function partsQuery(parentId: string) {
  return api.queryOptions('get', '/api/org-units', { params: { query: { parent: parentId, limit: AT_ONCE } } })
}

/** The units that are part of one directly, by name, from a cursor on. */
export function loadParts(parentId: string, cursor: string | undefined) {
  return queryClient.fetchQuery({
    queryKey: ['get', '/api/org-units', 'parts', parentId, cursor],
    queryFn: ({ signal }) =>
      client
        .GET('/api/org-units', { params: { query: { parent: parentId, cursor, limit: AT_ONCE } }, signal })
        .then(bodyOf),
  })
}

/** The units that one is part of, the whole first: asked for one by one, because each names only the next. */
export function unitsAboveQuery(id: string) {
  return {
    queryKey: ['get', '/api/org-units', 'above', id],
    queryFn: async () => {
      const above: OrgUnit[] = []
      let { parent } = await queryClient.fetchQuery(unitQuery(id))
      while (parent && above.every((unit) => unit.id !== parent?.id)) {
        // Each answer names the next question.
        // oxlint-disable-next-line no-await-in-loop
        const unit = await queryClient.fetchQuery(unitQuery(parent.id))
        above.unshift(unit)
        parent = unit.parent
      }
      return above
    },
  }
}

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

export async function changeUnit(id: string, body: Schemas['OrgUnitChange'], version: number): Promise<OrgUnit> {
  const call = { params: { path: { unit_id: id }, header: ifMatch(version) }, body }
  return client.PATCH('/api/org-units/{unit_id}', call).then(bodyOf)
}
