import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'
import { foundOn, type Choice, type Find } from '@/shared/picker/usePicker'

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

/** What the tree of units begins with: its top, and the way down to one of them, or to the first at the top. */
export function unitTreeQuery(id: string | undefined) {
  return {
    queryKey: ['get', '/api/org-units', 'tree', id],
    queryFn: async () => {
      const top = await queryClient.fetchQuery(topUnitsQuery)
      const focus = id === undefined ? (top.items[0] ?? null) : await queryClient.fetchQuery(unitQuery(id))
      const [above, parts] = focus ? await Promise.all([unitsAbove(focus), queryClient.fetchQuery(partsQuery(focus.id))]) : [[], null]
      return { top, above, focus, parts }
    },
  }
}

/** The units that one is part of, the whole first. */
export function unitsAboveQuery(unit: OrgUnit) {
  return { queryKey: ['get', '/api/org-units', 'above', unit.id, unit.parent?.id], queryFn: () => unitsAbove(unit) }
}

/** Asked for one by one, because each names only the next. */
async function unitsAbove({ parent }: OrgUnit): Promise<OrgUnit[]> {
  if (parent === null) return []
  const unit = await queryClient.fetchQuery(unitQuery(parent.id))
  return [...(await unitsAbove(unit)), unit]
}

/** Units whose name or code begins with what is typed. */
export const findUnits: Find = (text) => ({
  queryKey: ['get', '/api/org-units', 'found', text],
  queryFn: async ({ signal }) => {
    const query = { q: text || undefined, limit: MOST_FOUND }
    const page = await client.GET('/api/org-units', { params: { query }, signal }).then(bodyOf)
    return foundOn(page, ({ id, name, code, parent }) => ({ id, title: name, detail: parent ? `${parent.name} · ${code}` : code }))
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
