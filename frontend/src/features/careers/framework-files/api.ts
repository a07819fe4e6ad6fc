import { api, bodyOf, client } from '@/api/client'
import { idempotent } from '@/api/conditions'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type FrameworkFile = Schemas['FrameworkFile']
export type FrameworkFinding = Schemas['FrameworkFinding']
export type FrameworkReading = Schemas['FrameworkReading']
export type FrameworkVersion = Schemas['FrameworkVersion']

/** Endings of what is taken: tables, their mapping, documents. */
export const FILE_KINDS = ['.csv', '.txt', '.tsv', '.xlsx', '.toml', '.json'] as const

/** The most bytes of one file; all of them together go in one request. */
export const MOST_BYTES = 14_000_000

export function findingsQuery(id: string) {
  return api.queryOptions('get', '/api/framework-versions/{version_id}/findings', { params: { path: { version_id: id } } })
}

/** Says what bringing files in would do; nothing is kept. */
export async function readFiles(files: readonly FrameworkFile[]): Promise<FrameworkReading> {
  return client.POST('/api/framework-files/reading', { body: { files: [...files] } }).then(bodyOf)
}

/** Makes the next draft of a framework of them. */
export async function bringIn(files: readonly FrameworkFile[], key: string): Promise<FrameworkVersion> {
  return client.POST('/api/framework-files', { body: { files: [...files] }, headers: idempotent(key) }).then(bodyOf)
}

/** Where a version can be downloaded. */
export function downloadPath(id: string, name: 'framework.json' | 'framework.zip' | 'case.json'): string {
  return `/api/framework-versions/${id}/${name}`
}

/** A file as the API takes it. */
export async function encoded(file: File): Promise<FrameworkFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('error', () => reject(reader.error))
    // An empty file has no comma in its data address.
    reader.addEventListener('load', () => resolve({ name: file.name, content: String(reader.result).split(',')[1] ?? '' }))
    reader.readAsDataURL(file)
  })
}
