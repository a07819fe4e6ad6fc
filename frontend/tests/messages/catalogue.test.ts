import { describe, expect, it } from 'vitest'

import { CATALOGUE } from '@/shared/messages/en'
import { changeLocale, PSEUDO } from '@/shared/messages/locale'
import { fill, part, type Message } from '@/shared/messages/message'
import { pseudo } from '@/shared/messages/pseudo'
import { wordsOf } from '@/shared/messages/words'

const FILES = import.meta.glob<Record<string, unknown>>('/src/shared/messages/en/*.ts', { eager: true })
const SOURCES = import.meta.glob<string>('/src/**/*.tsx', { eager: true, query: '?raw', import: 'default' })

/** A property that people read or hear, given as a literal instead of from the catalogue. */
const LITERAL = /\s(?:aria-label|alt|confirm|description|heading|label|placeholder|text|title)=(?:"[^"]*[a-z][^"]*"|\{['"`][^}]*[a-z])/

const GAP = /\{\w+\}/g
const messages = CATALOGUE.flatMap(({ name, messages: known }) =>
  Object.entries(known as Record<string, Message>).map(([key, message]) => ({ id: `${name}.${key}`, message })),
)

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

describe('the catalogue', () => {
  it('lists every part that there is, each under a name of its own', () => {
    const listed = new Set<unknown>(CATALOGUE)
    const parts = Object.values(FILES).flatMap((exports) => Object.entries(exports))
    expect(parts.filter(([, each]) => !listed.has(each)).map(([name]) => name)).toEqual([])
    expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length)
  })

  it('has no empty message, and none that begins or ends with a space to be glued', () => {
    const bad = messages.filter(({ message }) => formsOf(message).some((text) => text === '' || text !== text.trim()))
    expect(bad.map(({ id }) => id)).toEqual([])
  })

  it('can be made strange without losing a gap or a form', () => {
    for (const { id, message } of messages) {
      const strange = formsOf(pseudo(message))
      expect(strange.length, id).toBe(formsOf(message).length)
      expect(strange.flatMap((text) => text.match(GAP) ?? []), id).toEqual(formsOf(message).flatMap((text) => text.match(GAP) ?? []))
      expect(strange.every((text) => /^⟦.*⟧$/.test(text) && !/[a-zA-Z]/.test(text.replace(GAP, ''))), id).toBe(true)
    }
  })
})

describe('the screens', () => {
  it.each(Object.entries(SOURCES))('%s takes its words from the catalogue', (_path, source) => {
    expect(LITERAL.exec(source)?.[0]).toBeUndefined()
  })
})

describe('a message', () => {
  const words = part('test', {
    greeting: 'Hello {name}',
    people: { one: '{count} person', other: '{count} people' },
  })

  it('fills its gaps, and writes numbers the way of the locale', () => {
    expect(fill('Hello {name}', { name: 'Ana' }, 'en-GB')).toBe('Hello Ana')
    expect(fill('{count} rows', { count: 12345.5 }, 'de-DE')).toBe('12.345,5 rows')
  })

  it('takes the plural form of the locale', () => {
    const say = wordsOf(words)
    expect(say('people', { count: 1 })).toBe('1 person')
    expect(say('people', { count: 1200 })).toBe('1,200 people')
  })

  it('puts no value through the second time', () => {
    expect(fill('Hello {name}', { name: '{count}', count: 3 }, 'en-GB')).toBe('Hello {count}')
  })

  it('is said strangely in the pseudo-locale', () => {
    changeLocale(PSEUDO)
    expect(wordsOf(words)('greeting', { name: 'Ana' })).toBe('⟦Ĥéľľó Ana ~~⟧')
    changeLocale('en-GB')
  })
})
