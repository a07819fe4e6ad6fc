import { api, bodyOf, client } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type FrameworkVersion = Schemas['FrameworkVersion']
export type FrameworkOutline = Schemas['FrameworkOutline']
export type FrameworkEdit = Schemas['FrameworkEdit']

/** Every version of every framework that the viewer may know of. */
export const frameworksQuery = api.queryOptions('get', '/api/frameworks')

export function versionQuery(id: string) {
  return api.queryOptions('get', '/api/framework-versions/{version_id}', { params: { path: { version_id: id } } })
}

export function outlineQuery(id: string) {
  return api.queryOptions('get', '/api/framework-versions/{version_id}/outline', { params: { path: { version_id: id } } })
}

/** Makes a framework with an empty draft. */
export async function addFramework(body: Schemas['FrameworkRequest'], key: string): Promise<FrameworkVersion> {
  return client.POST('/api/frameworks', { body, headers: idempotent(key) }).then(bodyOf)
}

export async function editVersion(id: string, body: FrameworkEdit, version: number): Promise<FrameworkVersion> {
  const call = { params: { path: { version_id: id }, header: ifMatch(version) }, body }
  return client.PATCH('/api/framework-versions/{version_id}', call).then(bodyOf)
}
