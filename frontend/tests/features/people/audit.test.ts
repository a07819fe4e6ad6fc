import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { factsOf } from '@/features/people/audit/detail'
import { actionName, sentenceOf } from '@/features/people/audit/sentence'
import { actionWords, deedWords } from '@/shared/messages/en/deeds'

const BACKEND = `${process.cwd()}/../backend`
const ADA = { actor_name: 'Ada Admin', subject_name: 'Bo Lind', detail: {} }

/** What is done in succession, or is somebody's own, stands in a log that no page reads. */
const CONFIDENTIAL = /^(demo\/)?succession\//

/** Every action that a use case writes into the log by its name. */
function actionsOfTheServer(): string[] {
  const written = readdirSync(BACKEND, { recursive: true, encoding: 'utf-8' }).filter((name) => name.endsWith('.py'))
  const files = written.filter((name) => !CONFIDENTIAL.test(name))
  const sources = files.map((name) => readFileSync(`${BACKEND}/${name}`, 'utf-8')).join('\n')
  const found = Array.from(sources.matchAll(/(?:action=|action = |_note\()"([a-z_]+\.[a-z_]+)"(?<rest>[^)]*(?:\([^)]*\)[^)]*)*)/g))
  const open = found.filter(({ groups }) => !groups?.rest?.includes('log=CONFIDENTIAL'))
  return [...new Set(open.map(([, action = '']) => action))].toSorted()
}

describe('an entry of the log', () => {
  it('reads as a sentence', () => {
    expect(sentenceOf({ ...ADA, action: 'account.closed' })).toBe('Ada Admin closed the account of Bo Lind')
  })

  it('says a role and a number as people do', () => {
    expect(sentenceOf({ ...ADA, action: 'role.given', detail: { role: 'talent_partner' } })).toBe(
      'Ada Admin gave Bo Lind the role Talent partner',
    )
    expect(sentenceOf({ ...ADA, action: 'org_units.added', detail: { count: 1 } })).toBe('Ada Admin added 1 org unit')
    expect(sentenceOf({ ...ADA, action: 'people.added', detail: { people: 868 } })).toBe('Ada Admin added 868 people')
  })

  it('names what was taken back', () => {
    const entry = { ...ADA, action: 'undone', detail: { action: 'account.closed', number: 7 } }
    expect(sentenceOf(entry)).toBe('Ada Admin took back “Account closed” on Bo Lind')
  })

  it('is done by Trellis where nobody is named', () => {
    expect(sentenceOf({ ...ADA, actor_name: '', action: 'person.added' })).toBe('Trellis added Bo Lind')
  })

  it('falls back to the code of an action that has no words', () => {
    expect(sentenceOf({ ...ADA, action: 'moon.moved' })).toBe('Ada Admin: moon.moved, Bo Lind')
    expect(sentenceOf({ ...ADA, subject_name: '', action: 'moon.moved' })).toBe('Ada Admin: moon.moved')
    expect(actionName('moon.moved')).toBe('moon.moved')
  })

  it('has words for every action that the server writes', () => {
    const actions = actionsOfTheServer()
    expect(actions.length).toBeGreaterThan(20)
    expect(actions.filter((action) => !(action in deedWords.messages && action in actionWords.messages))).toEqual([])
  })
})

describe('what an entry notes', () => {
  it('stands before and after, field by field, where something was changed', () => {
    const { changes, others } = factsOf({
      before: { location: 'Lagos', languages: [] },
      after: { location: 'Kraków', languages: ['pl'] },
      reason: 'Moved',
    })
    expect(changes).toEqual([
      { field: 'location', before: 'Lagos', value: 'Kraków' },
      { field: 'languages', before: [], value: ['pl'] },
    ])
    expect(others).toEqual([{ field: 'reason', value: 'Moved' }])
  })

  it('keeps a field that is on one side only', () => {
    expect(factsOf({ before: { a: 1 }, after: { b: 2 } }).changes).toEqual([
      { field: 'a', before: 1, value: null },
      { field: 'b', before: null, value: 2 },
    ])
  })

  it('is listed as it is where it is no change', () => {
    expect(factsOf({ before: '2026-01-01' })).toEqual({ changes: [], others: [{ field: 'before', value: '2026-01-01' }] })
  })
})
