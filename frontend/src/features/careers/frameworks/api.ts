import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { asProblem, Problem } from '@/api/problem'
import type { components } from '@/api/schema'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { wordsOf } from '@/shared/messages/words'

type Schemas = components['schemas']
export type FrameworkVersion = Schemas['FrameworkVersion']
export type FrameworkChanges = Schemas['FrameworkChanges']
export type FrameworkOutline = Schemas['FrameworkOutline']
export type FrameworkEdit = Schemas['FrameworkEdit']
export type RolePiece = Schemas['RolePiece']
export type FrameworkRole = Schemas['FrameworkRole']
export type FrameworkMove = RolePiece['moves'][number]
/** A move with the names of its ends. */
export type NamedMove = Schemas['MoveOutline']
export type FrameworkCompetency = Schemas['FrameworkCompetency']
export type ProficiencyScale = Schemas['ProficiencyScale']
export type Requirement = FrameworkRole['requirements'][number]
export type RoleOutline = FrameworkOutline['roles'][number]
export type CompetencyOutline = FrameworkOutline['competencies'][number]
export type Preview = Schemas['FrameworkPublicationPreview']
export type Successor = Schemas['Successor']

/** Which version, as it was after so many changes: what is read of it is kept under both. */
export type Edition = Pick<FrameworkVersion, 'id' | 'version'>

/** Something read of a version, with the edition that it is of. */
export type Of<Piece> = Piece & Pick<Edition, 'version'>

/** Every version of every framework that the viewer may know of. */
export const frameworksQuery = api.queryOptions('get', '/api/frameworks')

export function versionQuery(id: string) {
  return api.queryOptions('get', '/api/framework-versions/{version_id}', { params: { path: { version_id: id } } })
}

export function outlineQuery({ id, version }: Edition) {
  return queryOptions<FrameworkOutline>({
    queryKey: ['get', '/api/framework-versions/{version_id}/outline', id, version],
    queryFn: ({ signal }) =>
      client.GET('/api/framework-versions/{version_id}/outline', { params: { path: { version_id: id } }, signal }).then(bodyOf),
    placeholderData: keepPreviousData,
  })
}

/** A role, and which edition it is of. */
export function roleQuery({ id, version }: Edition, code: string) {
  return queryOptions<Of<RolePiece>>({
    queryKey: ['get', '/api/framework-versions/{version_id}/roles/{code}', id, code, version],
    queryFn: async () => ({ ...(await fetchRole(id, code)), version }),
    placeholderData: keepPreviousData,
  })
}

export async function fetchRole(id: string, code: string): Promise<RolePiece> {
  const params = { path: { version_id: id, code } }
  return client.GET('/api/framework-versions/{version_id}/roles/{code}', { params }).then(bodyOf)
}

/** A competency, and which edition it is of. */
export function competencyQuery({ id, version }: Edition, code: string) {
  return queryOptions<Of<FrameworkCompetency>>({
    queryKey: ['get', '/api/framework-versions/{version_id}/competencies/{code}', id, code, version],
    queryFn: async () => ({ ...(await fetchCompetency(id, code)), version }),
    placeholderData: keepPreviousData,
  })
}

export async function fetchCompetency(id: string, code: string): Promise<FrameworkCompetency> {
  const params = { path: { version_id: id, code } }
  return client.GET('/api/framework-versions/{version_id}/competencies/{code}', { params }).then(bodyOf)
}

export function movesQuery({ id, version }: Edition, q: string) {
  return queryOptions<Schemas['FrameworkMoveList']>({
    queryKey: ['get', '/api/framework-versions/{version_id}/moves', id, version, q],
    queryFn: ({ signal }) => {
      const params = { path: { version_id: id }, query: { q: q || undefined } }
      return client.GET('/api/framework-versions/{version_id}/moves', { params, signal }).then(bodyOf)
    },
    placeholderData: keepPreviousData,
  })
}

/** What publishing would do. */
export function previewQuery({ id, version }: Edition) {
  return queryOptions({
    queryKey: ['get', '/api/framework-versions/{version_id}/publication-preview', id, version],
    queryFn: () =>
      client.GET('/api/framework-versions/{version_id}/publication-preview', { params: { path: { version_id: id } } }).then(bodyOf),
  })
}

/** Where the people of vanished roles went. */
export function mappingQuery(id: string) {
  return api.queryOptions('get', '/api/framework-versions/{version_id}/mapping', { params: { path: { version_id: id } } })
}

/** Makes a framework with an empty draft. */
export async function addFramework(body: Schemas['FrameworkRequest'], key: string): Promise<FrameworkVersion> {
  return shown(await client.POST('/api/frameworks', { body, headers: idempotent(key) }).then(bodyOf))
}

export async function editVersion(id: string, body: FrameworkEdit, version: number): Promise<FrameworkVersion> {
  const call = { params: { path: { version_id: id }, header: ifMatch(version) }, body }
  return client.PATCH('/api/framework-versions/{version_id}', call).then(bodyOf)
}

/** Begins the next draft with everything that a version holds. */
export async function copyVersion(id: string, key: string): Promise<FrameworkVersion> {
  const call = { params: { path: { version_id: id } }, headers: idempotent(key) }
  return shown(await client.POST('/api/framework-versions/{version_id}/copies', call).then(bodyOf))
}

/** Notes that a draft is checked as it was read; where it was changed since, it is taken over as it is now. */
export async function checkVersion({ id, version }: Edition): Promise<FrameworkVersion> {
  const call = { params: { path: { version_id: id }, header: ifMatch(version) } }
  try {
    return shown(await client.POST('/api/framework-versions/{version_id}/check', call).then(bodyOf))
  } catch (error) {
    throw overtaken(asProblem(error))
  }
}

/** Deletes a draft for good. */
export async function deleteVersion(id: string): Promise<void> {
  await client.DELETE('/api/framework-versions/{version_id}', { params: { path: { version_id: id } } })
  await queryClient.invalidateQueries({ queryKey: frameworksQuery.queryKey })
}

/** Publishes for good: whatever shows roles and competencies looks again. */
export async function publishVersion({ id, version }: Edition, mapping: Successor[]): Promise<FrameworkVersion> {
  const call = { params: { path: { version_id: id }, header: ifMatch(version) }, body: { mapping } }
  const published = await client.POST('/api/framework-versions/{version_id}/publication', call).then(bodyOf)
  queryClient.setQueryData(versionQuery(id).queryKey, published)
  await queryClient.invalidateQueries()
  return published
}

/** A problem that says, where somebody else was faster, that their changes are on the page now. */
export function overtaken(problem: Problem): Problem {
  if (problem.status !== 412 || !problem.current) return problem
  shown(problem.current as FrameworkVersion)
  return new Problem(409, { detail: wordsOf(frameworkWords)('overtaken'), requestId: problem.requestId })
}

/** Takes over a version that an answer has brought; the list looks again. */
export function shown(version: FrameworkVersion): FrameworkVersion {
  queryClient.setQueryData(versionQuery(version.id).queryKey, version)
  void queryClient.invalidateQueries({ queryKey: frameworksQuery.queryKey })
  void queryClient.invalidateQueries({ queryKey: ['get', '/api/framework-versions/{version_id}/findings'] })
  return version
}
