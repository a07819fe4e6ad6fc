import { describe, expect, it } from 'vitest'

import { decisionsIn, makeAll, yesTo } from '@/features/people/imports/answers'
import type {
  ImportColumn,
  ImportField,
  ImportProblem,
  ImportQuestion,
  ImportRow,
  ImportSummary,
  PeopleImport,
} from '@/features/people/imports/api'
import { alsoFor, chosenIn, fieldsWithout, guessedColumns, surenessOf } from '@/features/people/imports/columns'
import { cellsToMend, doneTo, figuresOf, kindShown } from '@/features/people/imports/figures'
import { isSettled, textSince, withMending } from '@/features/people/imports/mending'
import { reachable, stageOf, stepAt } from '@/features/people/imports/steps'

const SUMMARY: ImportSummary = {
  rows: 843,
  counts: { added: 3, changed: 6 },
  unchanged: 834,
  missing: 2,
  problem_counts: { 'unknown manager': 1, 'unreadable cell': 2 },
  file_problems: [],
  mapping_problems: [],
  questions: [],
  notes: [],
  hints: [],
  is_ready: false,
  checked_at: '2026-10-01T09:00:00Z',
}

const OPTIONS: PeopleImport['options'] = {
  missing_left_on: null,
  create: [],
  new_numbers: [],
  confirmed: [],
  time_zone: 'Etc/UTC',
  org_unit: null,
}

const COUNTED = { summary: SUMMARY, counts: SUMMARY.counts, options: OPTIONS, state: 'checked' as const }

const ZONE: ImportProblem = {
  kind: 'unreadable cell',
  row: 469,
  field: 'time_zone',
  column: 'Time zone',
  value: 'Europe/Lisboa',
  problem: "'Europe/Lisboa' is not a time zone",
  remedy: 'Write one such as Europe/London.',
  suggestions: ['Europe/Lisbon'],
}

const ROW: ImportRow = {
  place: 9,
  kind: 'problem',
  row: 469,
  person: null,
  number: 'P1385',
  name: 'Agata Cieślak',
  changes: [],
  problems: [ZONE],
  texts: {},
  is_left_out: false,
}

function column(name: string, field: string | null, confidence: number): ImportColumn {
  return { column: name, field, confidence, date_order: null, why: '', examples: [] }
}

function question(kind: ImportQuestion['kind']): ImportQuestion {
  return { kind, text: '', count: 1, items: [], keys: [] }
}

function fieldNamed(name: string, needed: ImportField['needed']): ImportField {
  return { name, needed, label: name, about: '', kind: 'text' }
}

describe('the step of an import', () => {
  const checked = { state: 'checked' as const, actions: ['map', 'answer', 'mend', 'check', 'delete'] as PeopleImport['actions'] }
  const committed = { state: 'committed' as const, actions: ['undo'] as PeopleImport['actions'] }

  it('is the one at hand, or the columns where the address asks for them', () => {
    expect(stepAt(checked, undefined)).toBe('check')
    expect(stepAt(checked, 'columns')).toBe('columns')
    expect(stepAt({ state: 'unmapped', actions: ['map', 'delete'] }, undefined)).toBe('columns')
    expect(stepAt({ state: 'unreadable', actions: ['delete'] }, 'columns')).toBe('file')
  })

  it('is never the columns of a file that was imported', () => {
    expect(stepAt(committed, 'columns')).toBe('commit')
    expect(reachable(committed, 'commit')).toEqual([])
  })

  it('leads to the columns and back without taking the check back', () => {
    expect(reachable(checked, 'check')).toEqual(['columns'])
    expect(reachable(checked, 'columns')).toEqual(['check'])
    expect(stageOf('columns', checked, 'check')).toBe('done')
    expect(stageOf('file', checked, 'columns')).toBe('done')
    expect(stageOf('commit', checked, 'check')).toBe('ahead')
  })

  it('is done to the last when the file was imported', () => {
    expect((['file', 'columns', 'check', 'commit'] as const).map((step) => stageOf(step, committed, 'commit'))).toEqual(
      Array(4).fill('done'),
    )
  })
})

describe('the figures of an import', () => {
  it('name what has to be mended first, and leave out what there is none of', () => {
    expect(figuresOf(COUNTED)).toEqual([
      { kind: 'problem', count: 3 },
      { kind: 'added', count: 3 },
      { kind: 'changed', count: 6 },
      { kind: 'kept', count: 2 },
    ])
  })

  it('count nobody as staying who is said to have left', () => {
    const options = { ...OPTIONS, missing_left_on: '2026-10-01' }
    expect(figuresOf({ ...COUNTED, options, counts: { left: 2 } }).map(({ kind }) => kind)).toEqual(['problem', 'left'])
  })

  it('have nothing to mend once it is imported', () => {
    expect(figuresOf({ ...COUNTED, state: 'committed' })[0]).toEqual({ kind: 'added', count: 3 })
  })

  it('tell cells from faults of the whole file', () => {
    const summary = { ...SUMMARY, problem_counts: { table: 1, 'unreadable cell': 2 }, file_problems: [{ ...ZONE, row: null }] }
    expect(cellsToMend({ summary })).toBe(2)
  })

  it('show the kind that the address asks for, if there is any of it', () => {
    const figures = figuresOf(COUNTED)
    expect(kindShown(figures, 'changed')).toBe('changed')
    expect(kindShown(figures, 'returned')).toBe('problem')
    expect(kindShown([], undefined)).toBeUndefined()
  })

  it('are what happens, for a summary, without what stays', () => {
    expect(doneTo(figuresOf(COUNTED)).map(({ kind }) => kind)).toEqual(['added', 'changed'])
  })
})

describe('a cell at fault', () => {
  it('is settled once something else was written over it, and open again when that is taken back', () => {
    const mended = withMending(ROW, { texts: { time_zone: 'Europe/Lisbon' } })
    expect(isSettled(ROW)).toBe(false)
    expect(isSettled(mended)).toBe(true)
    expect(isSettled(withMending(mended, { texts: { time_zone: null } }))).toBe(false)
  })

  it('is still at fault where the check did not take what was written over it', () => {
    const again = { ...ROW, texts: { time_zone: 'Europe/Lisboa' } }
    expect(textSince(again, ZONE)).toBeUndefined()
    expect(isSettled(again)).toBe(false)
  })

  it('does not matter in a row that is left out', () => {
    expect(isSettled(withMending(ROW, { is_left_out: true }))).toBe(true)
    expect(isSettled(withMending(withMending(ROW, { is_left_out: true }), { is_left_out: false }))).toBe(false)
  })
})

describe('a column', () => {
  const columns = [column('ID', 'number', 0.95), column('Boss', 'manager', 0.55), column('Shoe size', null, 0)]

  it('is called a guess where that is all it is', () => {
    expect(columns.map(surenessOf)).toEqual(['sure', 'guess', 'out'])
    expect(guessedColumns(columns).map((each) => each.column)).toEqual(['Boss'])
  })

  it('that is chosen for the same as another names it', () => {
    const chosen = chosenIn(columns).with(2, { column: 'Shoe size', field: 'manager', date_order: null })
    expect(alsoFor(chosen, chosen[1]!)).toEqual(['Shoe size'])
    expect(alsoFor(chosen, chosen[0]!)).toEqual([])
  })

  it('is missed where it is needed, and a given name stands for a name', () => {
    const fields = [fieldNamed('number', 'always'), fieldNamed('name', 'for new people'), fieldNamed('location', 'never')]
    expect(fieldsWithout(chosenIn(columns), fields).map(({ name }) => name)).toEqual(['name'])
    expect(fieldsWithout(chosenIn([...columns, column('First', 'given_name', 1)]), fields)).toEqual([])
  })
})

describe('an answer', () => {
  it('adds to what was answered before', () => {
    const options = { ...OPTIONS, create: ['roles' as const], new_numbers: ['N1'] }
    expect(yesTo({ kind: 'new positions', count: 3 }, options)).toEqual({ create: ['roles', 'positions'] })
    expect(yesTo({ kind: 'new numbers', count: 2 }, options, ['N2', 'N3'])).toEqual({ new_numbers: ['N1', 'N2', 'N3'] })
  })

  it('about many says how many, in place of the number before', () => {
    const options = { ...OPTIONS, confirmed: [{ kind: 'many leave' as const, count: 90 }] }
    expect(yesTo({ kind: 'many leave', count: 100 }, options)).toEqual({ confirmed: [{ kind: 'many leave', count: 100 }] })
  })

  it('to several kinds of new things is one', () => {
    expect(makeAll([question('new roles'), question('new positions'), question('many leave')], OPTIONS)).toEqual({
      create: ['roles', 'positions'],
    })
    expect(makeAll([question('new roles'), question('many leave')], OPTIONS)).toBeNull()
  })

  it('is told, with what takes it back', () => {
    const options = { ...OPTIONS, create: ['roles' as const, 'positions' as const], new_numbers: 'all' as const }
    expect(decisionsIn(options)).toEqual([
      { what: 'roles', count: 1, back: { create: ['positions'] } },
      { what: 'positions', count: 1, back: { create: ['roles'] } },
      { what: 'numbersAll', count: 1, back: { new_numbers: [] } },
    ])
  })
})
