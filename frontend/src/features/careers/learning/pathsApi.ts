import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

import { foundOn, type Find } from '@/shared/picker/usePicker'

import { changed } from '../changed'

type Schemas = components['schemas']
export type PathSummary = Schemas['PathSummary']
export type PathShown = Schemas['PathShown']
export type PathStage = Schemas['PathStage']
export type PathItem = Schemas['PathItem']
export type Pathway = Schemas['Pathway']
export type PathwaySummary = Schemas['PathwaySummary']
export type PathwayChange = Schemas['PathwayChange']
export type PathwayRequest = Schemas['PathwayRequest']
export type Way = Schemas['Way']
export type WayStep = Schemas['WayStep']

export type PathRequest = Schemas['PathRequest']
export type PathChange = Schemas['PathChange']

export const pathsQuery = api.queryOptions('get', '/api/learning-paths')
export const pathwaysQuery = api.queryOptions('get', '/api/pathways')

export function pathQuery(id: string) {
  return api.queryOptions('get', '/api/learning-paths/{path_id}', { params: { path: { path_id: id } } })
}

export function pathwayQuery(id: string) {
  return api.queryOptions('get', '/api/pathways/{pathway_id}', { params: { path: { pathway_id: id } } })
}

/** Certifications whose name has what is typed in it. */
export const findCertifications: Find = (text) => ({
  queryKey: ['get', '/api/certifications', 'found', text],
  queryFn: async ({ signal }) => {
    const { items } = await client.GET('/api/certifications', { signal }).then(bodyOf)
    const found = items.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
    return foundOn({ items: found }, ({ id, name, issuer }) => ({ id, title: name, detail: issuer }))
  },
})

export async function addPath(body: PathRequest, key: string): Promise<PathShown> {
  return changed('learning', client.POST('/api/learning-paths', { body, headers: idempotent(key) }).then(bodyOf))
}

export async function changePath({ id, version }: PathShown, body: PathChange): Promise<PathShown> {
  const call = { params: { path: { path_id: id }, header: ifMatch(version) }, body }
  return changed('learning', client.PUT('/api/learning-paths/{path_id}', call).then(bodyOf))
}

export async function sayExperience(id: string, body: Schemas['ExperienceRequest']): Promise<PathShown> {
  const call = { params: { path: { path_id: id } }, body }
  return changed('learning', client.PUT('/api/learning-paths/{path_id}/experiences', call).then(bodyOf))
}

export async function beginPathway(body: PathwayRequest, key: string): Promise<Pathway> {
  return changed('learning', client.POST('/api/pathways', { body, headers: idempotent(key) }).then(bodyOf))
}

/** What is done to a pathway as it is by then. */
export type PathwayEdit = (now: PathwayChange) => PathwayChange

/** Edits a pathway as it was last heard of: edits that follow each other quickly are not stale for one another. */
export async function editPathway(id: string, edit: PathwayEdit): Promise<Pathway> {
  const pathway = await queryClient.ensureQueryData(pathwayQuery(id))
  return changePathway(pathway, edit(asChange(pathway)))
}

async function changePathway({ id, version }: Pathway, body: PathwayChange): Promise<Pathway> {
  const call = { params: { path: { pathway_id: id }, header: ifMatch(version) }, body }
  return changed('learning', client.PUT('/api/pathways/{pathway_id}', call).then(bodyOf))
}

/** A pathway as a change that changes nothing. */
function asChange({ ways, chosen, state }: Pathway): PathwayChange {
  const said = ways.map(({ key, kind, title, steps }) => ({ key, kind, title, steps: steps.map(asStep) }))
  return { ways: said, chosen, state }
}

function asStep({ key, resource, words, done_on }: WayStep) {
  return resource ? { key, resource_id: resource.id, words: '', done_on: null } : { key, resource_id: null, words, done_on }
}
