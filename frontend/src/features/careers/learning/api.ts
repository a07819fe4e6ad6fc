import { api, bodyOf, client } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'
import { said, type Columns } from '@/shared/columns/chosen'
import { foundOn, type Find } from '@/shared/picker/usePicker'

import { changed } from '../changed'

type Schemas = components['schemas']
export type Resource = Schemas['Resource']
export type ResourceShown = Schemas['ResourceShown']
export type ResourceRequest = Schemas['ResourceRequest']
export type ResourceChange = Schemas['ResourceChange']
export type Completion = Schemas['Completion']
export type CompletionList = Schemas['CompletionList']
export type CompletionRequest = Schemas['CompletionRequest']
export type Checked = Schemas['CheckedCompletions']
export type GapAdvice = Schemas['GapAdvice']
export type Recommended = Schemas['RecommendedResource']
type ListQuery = NonNullable<operations['listLearningResources']['parameters']['query']>
export type Wish = NonNullable<operations['getRecommendations']['parameters']['query']>

/** What the server takes, and the endings that such files have. */
export const MOST_BYTES = 16_000_000
export const FILE_KINDS = ['.csv', '.xlsx']
export const EXAMPLE = '/api/completion-files/example.csv'

const RESOURCES = '/api/learning-resources'
const COMPLETIONS = '/api/people/{person_id}/completions'

export const providersQuery = api.queryOptions('get', `${RESOURCES}/providers`)

export function resourceList(query: Record<string, string>) {
  return pagesOf<Resource, Schemas['ResourcePage']>(['get', RESOURCES, query], ({ cursor, signal }) =>
    client.GET(RESOURCES, { params: { query: { ...query, cursor } as ListQuery }, signal }).then(bodyOf),
  )
}

export function resourceQuery(id: string) {
  return api.queryOptions('get', `${RESOURCES}/{resource_id}`, { params: { path: { resource_id: id } } })
}

export function completionsQuery(personId: string) {
  return api.queryOptions('get', COMPLETIONS, { params: { path: { person_id: personId } } })
}

/** What closes the gaps to a role, or to a level of one competency. */
export function recommendationsQuery(personId: string, query: Wish) {
  return api.queryOptions('get', '/api/people/{person_id}/recommendations', { params: { path: { person_id: personId }, query } })
}

const MOST_FOUND = 20

/** Resources whose title, provider or code has words that begin with what is typed. */
export const findResources: Find = (text) => ({
  queryKey: ['get', RESOURCES, 'found', text],
  queryFn: async ({ signal }) => {
    const query = { q: text || undefined, limit: MOST_FOUND }
    const page = await client.GET(RESOURCES, { params: { query }, signal }).then(bodyOf)
    return foundOn(page, ({ id, title, provider }) => ({ id, title, detail: provider }))
  },
})

/** The same, each by its code. */
export const findResourceCodes: Find = (text) => ({
  queryKey: ['get', RESOURCES, 'codes', text],
  queryFn: async ({ signal }) => {
    const query = { q: text || undefined, limit: MOST_FOUND }
    const page = await client.GET(RESOURCES, { params: { query }, signal }).then(bodyOf)
    return foundOn(page, ({ code, title, provider }) => ({ id: code, title, detail: `${provider} · ${code}` }))
  },
})

export async function addResource(body: ResourceRequest, key: string): Promise<ResourceShown> {
  return changed('learning', client.POST(RESOURCES, { body, headers: idempotent(key) }).then(bodyOf))
}

export async function changeResource({ id, version }: Resource, body: ResourceChange): Promise<ResourceShown> {
  const call = { params: { path: { resource_id: id }, header: ifMatch(version) }, body }
  return changed('learning', client.PUT(`${RESOURCES}/{resource_id}`, call).then(bodyOf))
}

export async function rateResource(id: string, stars: number | null): Promise<ResourceShown> {
  return changed('learning', client.PUT(`${RESOURCES}/{resource_id}/rating`, { params: { path: { resource_id: id } }, body: { stars } }).then(bodyOf))
}

export async function addCompletion(personId: string, body: CompletionRequest, key: string): Promise<CompletionList> {
  const call = { params: { path: { person_id: personId } }, body, headers: idempotent(key) }
  return changed('learning', client.POST(COMPLETIONS, call).then(bodyOf))
}

export async function removeCompletion(id: string): Promise<CompletionList> {
  return changed('learning', client.DELETE('/api/completions/{completion_id}', { params: { path: { completion_id: id } } }).then(bodyOf))
}

/** Says what bringing a file in would do; nothing is kept. */
export function checkQuery(file: File, columns: Columns) {
  return {
    queryKey: ['completions-check', file.name, file.size, file.lastModified, columns],
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Checked> =>
      client.POST('/api/completion-files/check', { params: { query: queryOf(file, columns) }, ...asBody(file), signal }).then(bodyOf),
    retry: false,
    gcTime: 0,
  }
}

/** Brings a checked file in, all of it or nothing. */
export async function bringIn(file: File, columns: Columns, digest: string, key: string): Promise<Schemas['EnteredCompletions']> {
  const body = asBody(file)
  const call = { params: { query: { ...queryOf(file, columns), digest } }, ...body, headers: { ...body.headers, ...idempotent(key) } }
  return changed('learning', client.POST('/api/completion-files', call).then(bodyOf))
}

function queryOf(file: File, columns: Columns) {
  return { file_name: file.name, columns: said(columns) }
}

/** The body is the file as it is, which the document has no type for. */
function asBody(file: File) {
  return {
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file as never,
    bodySerializer: (body: unknown) => body as File,
  }
}
