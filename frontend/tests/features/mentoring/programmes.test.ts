import { describe, expect, it } from 'vitest'

import { policyWords } from '@/shared/messages/en/policy'
import { eligibilityWords } from '@/shared/messages/en/eligibility'
import { wordsOf } from '@/shared/messages/words'
import type { Policy, ProgrammeSummary, Rules, SideEligibility, Weights } from '@/features/mentoring/programmes/api'
import { asksNothing, strictest } from '@/features/mentoring/programmes/eligibility'
import { sideText } from '@/features/mentoring/programmes/eligibilityText'
import { movesOf } from '@/features/mentoring/programmes/moves'
import { partIn } from '@/features/mentoring/programmes/parts'
import { isLast, isOn, shareOf, switched, termsOf, WEIGHT_NAMES, withTerm } from '@/features/mentoring/programmes/policy'
import { byReason, shownRules, worthwhileSeats } from '@/features/mentoring/programmes/preview'
import { policyText } from '@/features/mentoring/programmes/ruleText'
import { codeFrom, nextFor, standingIn } from '@/features/mentoring/programmes/standing'

interface Person {
  id: string
  name: string
}

const RULES: Rules = {
  reporting_line: { levels: 3, peers: true },
  same_unit: false,
  previous_pairs: true,
  shared_language: true,
  shared_goal: false,
  overlap: { minutes: 60, block: 30 },
  level_gap: null,
}

const ASKED: SideEligibility = { level_from: null, level_to: null, tracks: [], org_unit_ids: [], locations: [], months_here: null }

function weights(points: Partial<Weights>): Weights {
  return { ...(Object.fromEntries(WEIGHT_NAMES.map((name) => [name, 0])) as Record<keyof Weights, number>), ...points }
}

function programme(facts: Partial<ProgrammeSummary>): ProgrammeSummary {
  const plain = { enrolments: [], may_apply_as: [], actions: [], counts: null }
  return { id: String(Math.random()), ...plain, ...facts } as unknown as ProgrammeSummary
}

describe('a programme in the list', () => {
  it('stands once, by what it is to the viewer', () => {
    const enrolments = [{ id: 'e', side: 'mentee', state: 'draft' }] as ProgrammeSummary['enrolments']
    const run = programme({ actions: ['edit', 'copy'], enrolments })
    const mine = programme({ enrolments, may_apply_as: ['mentor'] })
    const open = programme({ may_apply_as: ['mentee'], actions: ['copy'] })
    const other = programme({ actions: ['copy'] })
    expect(standingIn([other, open, mine, run])).toEqual({ runs: [run], yours: [mine], open: [open], others: [other] })
  })

  it.each([
    ['draft', { takes_applications: true }, { word: 'nextDraft', day: '2027-01-07' }],
    ['draft', { takes_applications: false }, { word: 'nextDraftOver' }],
    ['enrolled', { state: 'matching' }, { word: 'nextEnrolledMatching', day: '2027-01-21' }],
    ['enrolled', { state: 'open' }, { word: 'nextEnrolledOpen', day: '2027-01-07' }],
    ['waiting', {}, { word: 'nextWaiting' }],
  ] as const)('says what comes next for somebody whose part is %s, %o', (state, facts, next) => {
    const shown = { state: 'open', takes_applications: true, closes_on: '2027-01-07', starts_on: '2027-01-21', ...facts } as const
    expect(nextFor({ state }, shown)).toEqual(next)
  })

  it('gets its code from its name', () => {
    expect(codeFrom('Tidewell mentoring 2027')).toBe('TIDEWELL-MENTORING-2027')
    expect(codeFrom('  Ação – já! ')).toBe('ACAO-JA')
    expect(codeFrom('a '.repeat(60)).length).toBeLessThanOrEqual(40)
    expect(codeFrom('')).toBe('')
  })
})

describe('the page of a programme', () => {
  it('begins with its terms while it is a draft, and with its people after', () => {
    expect(partIn(undefined, 'draft')).toBe('terms')
    expect(partIn('nonsense', 'open')).toBe('people')
    expect(partIn('policy', 'open')).toBe('policy')
  })

  it('offers the states that the server names, the way on first and the end last', () => {
    const closes_on = '2026-12-01'
    const today = '2026-11-22'
    expect(movesOf({ state: 'matching', closes_on, actions: ['edit', 'to_open', 'to_running', 'to_closed', 'copy'] }, today)).toEqual([
      { to: 'running', word: 'toRunning', text: 'runningFromMatching' },
      { to: 'open', word: 'toOpenAgain', text: 'openFromMatching' },
      { to: 'closed', word: 'toClosed', text: 'closed', asked: 'close' },
    ])
    const draft = movesOf({ state: 'draft', closes_on, actions: ['to_open'] }, today)
    expect(draft).toEqual([{ to: 'open', word: 'toOpen', text: 'openFromDraft' }])
    expect(movesOf({ state: 'closed', closes_on, actions: ['copy'] }, today)).toEqual([])
  })

  it.each(['2026-11-12', '2026-11-22'])('asks for a new last day where %s has come', (closes_on) => {
    const [open] = movesOf({ state: 'running', closes_on, actions: ['to_open'] }, '2026-11-22')
    expect(open).toEqual({ to: 'open', word: 'toOpenAgain', text: 'openFromRunning', asked: 'reopen' })
  })
})

describe('a weight', () => {
  it('has its share of all points', () => {
    expect(shareOf('goals', weights({ goals: 30, availability: 10 }))).toBe(0.75)
    expect(shareOf('goals', weights({}))).toBe(0)
  })

  it('must stay when it is the last', () => {
    expect(isLast('goals', weights({ goals: 5 }))).toBe(true)
    expect(isLast('goals', weights({ goals: 5, language: 1 }))).toBe(false)
  })
})

describe('a rule', () => {
  it.each(['reporting_line', 'same_unit', 'overlap', 'level_gap'] as const)('%s can be switched on and off', (name) => {
    const on = switched(name, true, { ...RULES, reporting_line: null, overlap: null })
    expect(isOn(name, on)).toBe(true)
    expect(isOn(name, switched(name, false, on))).toBe(false)
  })

  it('begins with usual terms, whole for the server', () => {
    const off = { ...RULES, reporting_line: null }
    expect(switched('reporting_line', true, off).reporting_line).toEqual({ levels: 2, peers: false })
    expect(switched('level_gap', true, RULES).level_gap).toEqual({ lowest: 1, highest: 4 })
    expect(termsOf('reporting_line', RULES)).toEqual({ levels: 3 })
  })

  it('keeps what its number is not about', () => {
    expect(withTerm('reporting_line', 'levels', 4, RULES).reporting_line).toEqual({ levels: 4, peers: true })
  })

  it('never has its lowest above its highest', () => {
    const on = switched('level_gap', true, RULES)
    expect(withTerm('level_gap', 'lowest', 6, on).level_gap).toEqual({ lowest: 6, highest: 6 })
    expect(withTerm('level_gap', 'highest', -1, on).level_gap).toEqual({ lowest: -1, highest: -1 })
  })
})

describe('in words', () => {
  it('a policy says what it aims at, counts and rules out, so that two of them can be told apart', () => {
    const policy: Policy = { objective: 'stable', weights: weights({ goals: 30 }), rules: RULES, most_mentees: 2 }
    const say = wordsOf(policyWords)
    expect(policyText(policy, false, say)).toEqual([
      'No regrets',
      'Goals 30',
      'Nobody is mentored by a boss up to 3 steps above.',
      'Nor by somebody with the same manager.',
      'No pair of an earlier programme is made again.',
      'Both are free at the same time for 60 minutes a week or more, counting stretches of at least 30 minutes.',
      'Both speak a common language.',
      'A mentor takes 2 mentees at most, whatever they offer.',
    ])
  })

  it('an eligibility says what it asks of one side', () => {
    const say = wordsOf(eligibilityWords)
    expect(sideText({ ...ASKED, level_from: 2, level_to: 4, locations: ['Lagos'], months_here: 1 }, say)).toEqual([
      'level 2 to 4',
      'Lagos',
      '1 month here',
    ])
    expect(sideText({ ...ASKED, level_to: 4, org_unit_ids: ['a', 'b'] }, say)).toEqual(['up to level 4', '2 org units'])
    expect(sideText(ASKED, say)).toEqual([])
  })
})

describe('an eligibility', () => {
  it('asks nothing while every rule is empty', () => {
    expect(asksNothing(ASKED)).toBe(true)
    expect(asksNothing({ ...ASKED, tracks: ['management'] })).toBe(false)
  })

  it('names the rule that keeps out most by itself', () => {
    const rules = [
      { rule: 'level', admits: 20, removes_alone: 3 },
      { rule: 'tracks', admits: 10, removes_alone: 9 },
    ] as const
    expect(strictest({ people: 30, admitted: 8, rules: [...rules] })).toBe('tracks')
    expect(strictest({ people: 30, admitted: 30, rules: [{ rule: 'level', admits: 30, removes_alone: 0 }] })).toBeNull()
  })
})

describe('a preview of a policy', () => {
  it('tells what the rules of the page rule out, in its order, and no others', () => {
    const rules = [
      { rule: 'not_oneself', pairs: 44, alone: 44 },
      { rule: 'overlap', pairs: 85, alone: 77 },
      { rule: 'reporting_line', pairs: 2, alone: 1 },
    ] as const
    expect(shownRules({ rules: [...rules] }).map(({ rule, pairs }) => [rule, pairs])).toEqual([
      ['reporting_line', 2],
      ['overlap', 85],
    ])
  })

  it('says a reason once for all whom it leaves out', () => {
    const [ana, bo, cy] = ['Ana', 'Bo', 'Cy'].map((name) => ({ id: name, name })) as [Person, Person, Person]
    expect(
      byReason([
        { person: ana, reason: 'few seats' },
        { person: bo, reason: 'no language' },
        { person: cy, reason: 'few seats' },
      ]),
    ).toEqual([
      { reason: 'few seats', people: [ana, cy] },
      { reason: 'no language', people: [bo] },
    ])
  })

  it('names only seats that would bring something', () => {
    const mentor = { id: 'm', name: 'Mo' }
    const seats = [
      { mentor, people: 0, points: 0 },
      { mentor, people: 0, points: 3 },
    ]
    expect(worthwhileSeats({ seat_worth: seats })).toEqual([seats[1]])
  })
})
