import type { ApiDocument, Schema } from './document'

/**
 * What is known of a schema: of the one it refers to, and of the only one it may be besides null, with what is said where
 * it is referred to.
 */
export function resolved(schema: Schema, document: ApiDocument): Schema {
  const [only, ...others] = schema.allOf ?? alternativesOf(schema).filter(({ type }) => type !== 'null')
  const name = nameOf(schema)
  if (name !== null) return { ...document.components?.schemas?.[name], ...schema, $ref: undefined }
  return only && others.length === 0 ? { ...resolved(only, document), ...schema, allOf: undefined } : schema
}

/** The name of the shape that a schema refers to, or none. */
export function nameOf({ $ref }: Schema): string | null {
  return $ref?.slice($ref.lastIndexOf('/') + 1) ?? null
}

/** The type as code: `string<uuid> | null`, `"active" | "left"`, `PersonRow[]`. */
export function typeOf(schema: Schema, document: ApiDocument): string {
  const [only, ...others] = schema.allOf ?? []
  if (only && others.length === 0) return typeOf(only, document)
  if (alternativesOf(schema).length > 0) {
    return [...new Set(alternativesOf(schema).map((each) => typeOf(each, document)))].join(' | ')
  }
  const whole = resolved(schema, document)
  if (whole.const !== undefined) return JSON.stringify(whole.const)
  if (whole.enum) return whole.enum.map((value) => JSON.stringify(value)).join(' | ')
  const name = nameOf(schema)
  if (name) return name
  if (schema.type === 'array') return `${bracketed(typeOf(schema.items ?? {}, document))}[]`
  if (schema.type === undefined) return 'any'
  return schema.format ? `${schema.type}<${schema.format}>` : schema.type
}

/** The shape with fields that a schema comes down to, if there is one: itself, of its items, or the first it may be. */
export function shapeOf(schema: Schema, document: ApiDocument): Schema | null {
  const whole = resolved(schema, document)
  if (whole.properties) return whole
  if (whole.items) return shapeOf(whole.items, document)
  return alternativesOf(whole).flatMap((each) => shapeOf(each, document) ?? [])[0] ?? null
}

const DEEPEST = 6

/** A value of this schema, made of its examples: to begin with, where one has to be typed. */
export function exampleOf(schema: Schema, document: ApiDocument, depth = 0): unknown {
  const whole = resolved(schema, document)
  const [example] = whole.examples ?? []
  if (example !== undefined) return example
  if (whole.const !== undefined) return whole.const
  if (whole.default !== undefined) return whole.default
  if (whole.enum) return whole.enum[0]
  const alternatives = alternativesOf(whole)
  if (alternatives.some(({ type }) => type === 'null')) return null
  if (alternatives[0]) return exampleOf(alternatives[0], document, depth + 1)
  return depth > DEEPEST ? null : plainExample(whole, (part) => exampleOf(part, document, depth + 1))
}

function plainExample({ type, format, minimum, properties, items }: Schema, of: (part: Schema) => unknown): unknown {
  if (properties) return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, of(field)]))
  if (type === 'array') return items ? [of(items)] : []
  if (type === 'object') return {}
  if (type === 'integer' || type === 'number') return minimum ?? 0
  if (type === 'boolean') return false
  return type === 'string' ? (TEXTS[format ?? ''] ?? '') : null
}

const TEXTS: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-0000-0000-000000000000',
  date: '2026-01-31',
  'date-time': '2026-01-31T09:30:00Z',
}

/** What a schema may be one of; nothing where it is one thing. */
export function alternativesOf({ anyOf, oneOf }: Schema): readonly Schema[] {
  return anyOf ?? oneOf ?? []
}

function bracketed(type: string): string {
  return type.includes(' | ') ? `(${type})` : type
}
