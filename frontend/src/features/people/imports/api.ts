import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import { asProblem } from '@/api/problem'
import type { components, operations } from '@/api/schema'
import { foundOn, type Find } from '@/shared/picker/usePicker'

type Schemas = components['schemas']
export type ImportItem = Schemas['ImportItem']
export type ImportState = ImportItem['state']
export type PeopleImport = Schemas['PeopleImport']
export type ImportColumn = Schemas['ImportColumn']
export type ImportField = Schemas['ImportField']
export type ImportProblem = Schemas['ImportProblem']
export type ImportQuestion = Schemas['ImportQuestion']
export type ImportRow = Schemas['ImportRow']
export type ImportSummary = Schemas['ImportSummary']
export type RowKind = ImportRow['kind']
export type OptionsChange = Schemas['OptionsChange']
export type RowMending = Schemas['RowMending']

/** What the server takes, and the endings that such files have. */
export const MOST_BYTES = 32_000_000
export const FILE_KINDS = ['.csv', '.xlsx']

const LIST = ['get', '/api/imports'] as const
const MOST_FOUND = 12

export const importList = pagesOf<ImportItem>(LIST, ({ cursor, signal }) =>
  client.GET('/api/imports', { params: { query: { cursor } }, signal }).then(bodyOf),
)

export function importQuery(id: string) {
  return api.queryOptions('get', '/api/imports/{import_id}', { params: { path: { import_id: id } } })
}

const FOR_GOOD = { staleTime: Number.POSITIVE_INFINITY }

export const fieldsQuery = { ...api.queryOptions('get', '/api/imports/fields'), ...FOR_GOOD }

export const sourcesQuery = api.queryOptions('get', '/api/imports/sources')

export interface NewFile {
  source: string
  file: File
  /** Tells the file from another in a comparison of what was sent, which sees no file. */
  print: string
}

/** Brings a file in; it is checked at once. */
export async function upload({ source, file }: NewFile, key: string): Promise<PeopleImport> {
  const made = await client
    .POST('/api/imports', {
      params: { query: { source, file_name: file.name } },
      headers: { ...idempotent(key), 'Content-Type': 'application/octet-stream' },
      // The body is the file as it is, which the document has no type for.
      body: file as never,
      bodySerializer: (body: unknown) => body as File,
    })
    .then(bodyOf)
  await listChanged()
  return kept(made)
}

export async function removeImport(id: string): Promise<void> {
  await client.DELETE('/api/imports/{import_id}', { params: { path: { import_id: id } } })
  await listChanged()
}

/** Says what the columns are for; the file is checked again. */
export function mapColumns({ id, version }: PeopleImport, columns: Schemas['MappedColumnRequest'][]): Promise<PeopleImport> {
  const params = { path: { import_id: id }, header: ifMatch(version) }
  return keeping(id, client.PUT('/api/imports/{import_id}/mapping', { params, body: { columns } }).then(bodyOf))
}

/** Answers what the check asked; the file is checked again. */
export function answer({ id, version }: PeopleImport, body: OptionsChange): Promise<PeopleImport> {
  const params = { path: { import_id: id }, header: ifMatch(version) }
  return keeping(id, client.PATCH('/api/imports/{import_id}', { params, body }).then(bodyOf))
}

/** Writes over cells of a row, or leaves the row out, on top of whatever was mended just before. */
export function mendRow(id: string, row: number, body: RowMending): Promise<PeopleImport> {
  const { version } = queryClient.getQueryData(importQuery(id).queryKey) as PeopleImport
  const params = { path: { import_id: id, number: row }, header: ifMatch(version) }
  return keeping(id, client.PATCH('/api/imports/{import_id}/rows/{number}', { params, body }).then(bodyOf))
}

export function checkAgain(id: string): Promise<PeopleImport> {
  return keeping(id, client.POST('/api/imports/{import_id}/check', { params: { path: { import_id: id } } }).then(bodyOf))
}

/** Carries the plan out that was shown; another is refused. */
export function commit({ id, digest }: PeopleImport): Promise<PeopleImport> {
  const call = { params: { path: { import_id: id } }, body: { digest: digest ?? '' } }
  return keeping(id, client.POST('/api/imports/{import_id}/commit', call).then(bodyOf))
}

export function takeBack(id: string): Promise<PeopleImport> {
  return keeping(id, client.POST('/api/imports/{import_id}/undo', { params: { path: { import_id: id } } }).then(bodyOf))
}

/** Units by part of a name or code, to choose one from; told apart by code, which is what an import's options name. */
export const findUnitsByCode: Find = (text) => ({
  queryKey: ['get', '/api/org-units', 'by code', text],
  queryFn: async ({ signal }) => {
    const query = { q: text || undefined, limit: MOST_FOUND }
    const page = await client.GET('/api/org-units', { params: { query }, signal }).then(bodyOf)
    return foundOn(page, ({ code, name }) => ({ id: code, title: name, detail: code }))
  },
})

/** People here by the beginnings of their names, with or without accents; told apart by number, as cells name them. */
export const findPeopleByNumber: Find = (text) => ({
  queryKey: ['get', '/api/people', 'by number', text],
  queryFn: async ({ signal }) => {
    const query = { q: text || undefined, limit: MOST_FOUND }
    const page = await client.GET('/api/people', { params: { query }, signal }).then(bodyOf)
    return foundOn(page, ({ number, name, position, org_unit }) => ({
      id: number,
      title: name,
      detail: [position?.title ?? org_unit.name, number].join(' · '),
    }))
  },
})

export function rowsKey(id: string) {
  return ['get', '/api/imports/{import_id}/rows', id] as const
}

/** What an import does or did, by row, as its last check or its commit wrote it down. */
export function rowList({ id, summary, committed_at }: PeopleImport, kind: RowKind | undefined) {
  const query: operations['listImportRows']['parameters']['query'] = { kind }
  return pagesOf<ImportRow>([...rowsKey(id), { kind, checked_at: summary?.checked_at, committed_at }], ({ cursor, signal }) =>
    client
      .GET('/api/imports/{import_id}/rows', { params: { path: { import_id: id }, query: { ...query, cursor } }, signal })
      .then(bodyOf),
  )
}

export function faultsAddress(id: string): string {
  return `/api/imports/${id}/faults.csv`
}

/** Shows what a call gave as the import from now on; where somebody else was faster, what they made of it. */
async function keeping(id: string, call: Promise<PeopleImport>): Promise<PeopleImport> {
  try {
    return kept(await call)
  } catch (error) {
    const { status, current } = asProblem(error)
    if (status === 412 && current) kept(current as PeopleImport)
    // A refusal means that its state is another than the one shown.
    if (status === 409) void queryClient.invalidateQueries({ queryKey: importQuery(id).queryKey })
    throw error
  }
}

function kept(shown: PeopleImport): PeopleImport {
  queryClient.setQueryData(importQuery(shown.id).queryKey, shown)
  return shown
}

export function listChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: LIST })
}
