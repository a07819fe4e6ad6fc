import { describe, expect, it } from 'vitest'

import real from '@/api/openapi.json'
import { chaptersOf, matchingChapters, type ApiDocument, type Operation, type Schema } from '@/features/reference/document'
import { curlOf, requestOf } from '@/features/reference/request'
import { exampleOf, resolved, shapeOf, typeOf } from '@/features/reference/schema'

const DOCUMENT: ApiDocument = {
  info: { title: 'Test', version: '1' },
  tags: [{ name: 'People', description: 'Who works here.' }, { name: 'Empty' }],
  paths: {
    '/api/people/{id}': {
      get: { operationId: 'getPerson', description: 'Give one person.', tags: ['People'] },
      patch: { operationId: 'updatePerson', description: 'Change `one` person.', tags: ['People'] },
    },
    '/livez': { get: { operationId: 'isAlive', description: 'Whether it is there.' } },
  },
  components: {
    schemas: {
      Person: {
        type: 'object',
        description: 'Somebody.',
        required: ['name'],
        properties: {
          name: { type: 'string', examples: ['Grace Okafor'] },
          unit: { anyOf: [{ $ref: '#/components/schemas/Unit' }, { type: 'null' }], description: 'Where.' },
          tags: { type: 'array', items: { enum: ['new', 'left'], type: 'string' } },
        },
      },
      Unit: { type: 'object', properties: { id: { type: 'string', format: 'uuid' }, above: { $ref: '#/components/schemas/Unit' } } },
    },
  },
}

const PERSON: Schema = { $ref: '#/components/schemas/Person' }

describe('the document', () => {
  it('is put in chapters, in its own order, without empty ones and with what has none at the end', () => {
    expect(chaptersOf(DOCUMENT).map(({ name, operations }) => [name, operations.map(({ id }) => id)])).toEqual([
      ['People', ['getPerson', 'updatePerson']],
      ['', ['isAlive']],
    ])
  })

  it('is searched for every word typed, in address, name, description and chapter', () => {
    const chapters = chaptersOf(DOCUMENT)
    const found = (typed: string) => matchingChapters(chapters, typed).flatMap(({ operations }) => operations.map(({ id }) => id))
    expect(found('PATCH people')).toEqual(['updatePerson'])
    expect(found('there')).toEqual(['isAlive'])
    expect(found('person moon')).toEqual([])
    expect(found('  ')).toHaveLength(3)
  })

  it('of the real server leaves no operation out', () => {
    const shown = chaptersOf(real as unknown as ApiDocument).flatMap(({ operations }) => operations)
    const all = Object.values(real.paths).flatMap((item) => Object.keys(item))
    expect(shown).toHaveLength(all.length)
  })

  it('of the real server says what each answer is, also those that operations share', () => {
    const answers = chaptersOf(real as unknown as ApiDocument).flatMap(({ operations }) => operations.flatMap((each) => each.answers))
    expect(answers.filter(({ description }) => description === '')).toEqual([])
    const missing = answers.find(({ status }) => status === '404')
    expect(missing?.body?.mediaType).toBe('application/problem+json')
  })
})

describe('a schema', () => {
  it('is named as code', () => {
    expect(typeOf(PERSON, DOCUMENT)).toBe('Person')
    expect(typeOf({ type: 'array', items: PERSON }, DOCUMENT)).toBe('Person[]')
    expect(typeOf({ anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }] }, DOCUMENT)).toBe('string<uuid> | null')
    expect(typeOf({ type: 'array', items: { enum: ['a', 'b'] } }, DOCUMENT)).toBe('("a" | "b")[]')
    expect(typeOf({ const: 'people' }, DOCUMENT)).toBe('"people"')
    expect(typeOf({}, DOCUMENT)).toBe('any')
  })

  it('is what it refers to, with what is said at the place', () => {
    expect(resolved({ ...PERSON, description: 'The manager.' }, DOCUMENT)).toMatchObject({
      description: 'The manager.',
      required: ['name'],
    })
  })

  it('that may be null keeps the limits of what it is otherwise', () => {
    const schema: Schema = { anyOf: [{ type: 'string', maxLength: 64 }, { type: 'null' }], description: 'A zone.' }
    expect(resolved(schema, DOCUMENT)).toMatchObject({ maxLength: 64, description: 'A zone.' })
  })

  it('comes down to the shape of its items, or of what it may be', () => {
    expect(Object.keys(shapeOf({ type: 'array', items: PERSON }, DOCUMENT)?.properties ?? {})).toEqual(['name', 'unit', 'tags'])
    expect(Object.keys(shapeOf({ anyOf: [PERSON, { type: 'null' }] }, DOCUMENT)?.properties ?? {})).toContain('name')
    expect(shapeOf({ type: 'string' }, DOCUMENT)).toBeNull()
  })

  it('gives an example made of examples, that ends where a shape holds itself', () => {
    expect(exampleOf(PERSON, DOCUMENT)).toMatchObject({ name: 'Grace Okafor', tags: ['new'] })
    expect(JSON.stringify(exampleOf({ $ref: '#/components/schemas/Unit' }, DOCUMENT)).length).toBeLessThan(1000)
  })
})

describe('a request', () => {
  const operation: Operation = {
    id: 'updatePerson',
    method: 'PATCH',
    path: '/api/people/{id}',
    description: '',
    parameters: [
      { name: 'id', in: 'path', required: true },
      { name: 'q', in: 'query' },
      { name: 'limit', in: 'query' },
      { name: 'If-Match', in: 'header' },
    ],
    body: { mediaType: 'application/json', schema: null },
    answers: [],
  }
  const typed = { parameters: { id: 'a/b', q: 'ñ&', limit: '', 'If-Match': '"3"' }, body: '{"name":"O\'Neil"}' }

  it('fills the address, and leaves out what was left empty', () => {
    expect(requestOf(operation, typed)).toEqual({
      method: 'PATCH',
      url: '/api/people/a%2Fb?q=%C3%B1%26',
      headers: { 'Content-Type': 'application/json', 'If-Match': '"3"' },
      body: '{"name":"O\'Neil"}',
    })
  })

  it('sends nothing where the operation takes nothing', () => {
    expect(requestOf({ ...operation, body: null }, typed)).toMatchObject({ headers: { 'If-Match': '"3"' }, body: null })
  })

  it('is a command whose quotes hold', () => {
    const command = curlOf(requestOf(operation, typed), 'https://trellis.example')
    expect(command).toContain("curl -X PATCH 'https://trellis.example/api/people/a%2Fb?q=%C3%B1%26'")
    expect(command).toContain(String.raw`--data '{"name":"O'\''Neil"}'`)
  })
})
