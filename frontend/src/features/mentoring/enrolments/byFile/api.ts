import { bodyOf, client } from '@/api/client'
import { idempotent } from '@/api/conditions'
import type { components, operations } from '@/api/schema'

import { said, type Columns } from '@/shared/columns/chosen'

import { mentoringChanged } from '../../changed'

type Schemas = components['schemas']
export type Checked = Schemas['CheckedApplications']
export type SideName = operations['checkApplications']['parameters']['query']['side']

/** What the server takes, and the endings that such files have. */
export const MOST_BYTES = 16_000_000
export const FILE_KINDS = ['.csv', '.xlsx']

/** A file, for whom it is, and which column says what where that is not to be guessed. */
export interface ApplicationFile {
  programmeId: string
  file: File
  side: SideName
  columns: Columns
}

/** Where a file to begin with can be downloaded. */
export function exampleAddress(programmeId: string, side: SideName): string {
  return `/api/programmes/${programmeId}/application-files/example.csv?side=${side}`
}

/** Says what bringing the file in would do; nothing is kept. */
export function checkQuery({ programmeId, file, side, columns }: ApplicationFile) {
  return {
    queryKey: ['applications-check', programmeId, file.name, file.size, file.lastModified, side, columns],
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Checked> =>
      client
        .POST('/api/programmes/{programme_id}/application-files/check', {
          params: paramsOf({ programmeId, file, side, columns }),
          ...asBody(file),
          signal,
        })
        .then(bodyOf),
    retry: false,
    gcTime: 0,
  }
}

/** Brings a checked file in, all of it or nothing. */
export async function bringIn(chosen: ApplicationFile, digest: string, key: string): Promise<Schemas['ImportedApplications']> {
  const { path, query } = paramsOf(chosen)
  const body = asBody(chosen.file)
  const done = await client
    .POST('/api/programmes/{programme_id}/application-files', {
      params: { path, query: { ...query, digest } },
      ...body,
      headers: { ...body.headers, ...idempotent(key) },
    })
    .then(bodyOf)
  await mentoringChanged()
  return done
}

function paramsOf({ programmeId, file, side, columns }: ApplicationFile) {
  return { path: { programme_id: programmeId }, query: { side, file_name: file.name, columns: said(columns) } }
}

/** The body is the file as it is, which the document has no type for. */
function asBody(file: File) {
  return {
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file as never,
    bodySerializer: (body: unknown) => body as File,
  }
}
