/** The API's OpenAPI document as this page reads it: only what this application's own document uses. */

export interface Schema {
  $ref?: string
  type?: string
  format?: string
  description?: string
  enum?: readonly unknown[]
  const?: unknown
  default?: unknown
  examples?: readonly unknown[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  allOf?: readonly Schema[]
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
}

type Content = Readonly<Record<string, { schema?: Schema }>>

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema?: Schema
}

interface RawAnswer {
  description?: string
  content?: Content
}

interface RawOperation {
  operationId?: string
  description?: string
  tags?: readonly string[]
  parameters?: readonly Parameter[]
  requestBody?: { content: Content }
  responses?: Readonly<Record<string, RawAnswer | { $ref: string }>>
}

export interface ApiDocument {
  info: { title: string; version: string; description?: string }
  tags?: readonly { name: string; description?: string }[]
  paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
  components?: {
    schemas?: Readonly<Record<string, Schema>>
    responses?: Readonly<Record<string, RawAnswer>>
  }
}

/** A body that is sent or answered: of which media type, and of which shape where that is known. */
export interface Body {
  mediaType: string
  schema: Schema | null
}

export interface Answer {
  status: string
  description: string
  body: Body | null
}

export interface Operation {
  id: string
  method: string
  path: string
  description: string
  parameters: readonly Parameter[]
  body: Body | null
  answers: readonly Answer[]
}

/** The operations of one tag. */
export interface Chapter {
  name: string
  description: string
  operations: readonly Operation[]
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** The document by tags, in the document's order; operations without a tag of the list come last, under no name. */
export function chaptersOf(document: ApiDocument): Chapter[] {
  const tagged = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const raw = item[method]
      return raw ? [{ tag: raw.tags?.[0] ?? '', operation: operationOf(document, method, path, raw) }] : []
    }),
  )
  const known = document.tags ?? []
  const names = new Set(known.map(({ name }) => name))
  return [...known, { name: '' }]
    .map(({ name, description = '' }: { name: string; description?: string }) => ({
      name,
      description,
      operations: tagged.filter(({ tag }) => (names.has(tag) ? tag : '') === name).map(({ operation }) => operation),
    }))
    .filter(({ operations }) => operations.length > 0)
}

/** Chapters with only the operations that hold every word typed: in their address, name or description. */
export function matchingChapters(chapters: readonly Chapter[], typed: string): Chapter[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ id, method, path, description }: Operation, chapter: string) => {
    const text = `${method} ${path} ${id} ${description} ${chapter}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return chapters
    .map((chapter) => ({ ...chapter, operations: chapter.operations.filter((each) => fits(each, chapter.name)) }))
    .filter(({ operations }) => operations.length > 0)
}

function operationOf(document: ApiDocument, method: string, path: string, raw: RawOperation): Operation {
  return {
    id: raw.operationId ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    description: raw.description ?? '',
    parameters: raw.parameters ?? [],
    body: bodyIn(raw.requestBody?.content),
    answers: Object.entries(raw.responses ?? {}).map(([status, answer]) => {
      const { description = '', content } = '$ref' in answer ? sharedAnswer(document, answer.$ref) : answer
      return { status, description, body: bodyIn(content) }
    }),
  }
}

function sharedAnswer({ components }: ApiDocument, reference: string): RawAnswer {
  return components?.responses?.[reference.slice(reference.lastIndexOf('/') + 1)] ?? {}
}

function bodyIn(content: Content | undefined): Body | null {
  const [first] = Object.entries(content ?? {})
  return first ? { mediaType: first[0], schema: first[1].schema ?? null } : null
}
