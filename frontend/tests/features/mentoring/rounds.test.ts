import { expect, it } from 'vitest'

import type { Both, Decision } from '@/features/mentoring/rounds/api'
import { bestOf, firstMeasure, isSame, lastCompared, shiftsOf, ticksOf, type Place, type Result } from '@/features/mentoring/rounds/comparison'
import { standingOf, toggled } from '@/features/mentoring/rounds/decisions'
import { closedBy, criterionOf } from '@/features/mentoring/rounds/explanation'
import { lowestShown, type Attribute } from '@/features/mentoring/rounds/fairness'
import { byReason } from '@/features/mentoring/rounds/leftOut'
import { partIn, partsOf } from '@/features/mentoring/rounds/parts'
import { columnsOf, heldBy, statesIn, type Party } from '@/features/mentoring/rounds/publishing/offers'
import type { OverseenOffer } from '@/features/mentoring/rounds/publishing/api'
import { offerStates } from '@/features/mentoring/rounds/publishing/useOfferStates'
import { answersOf } from '@/features/mentoring/rounds/publishing/useAnswers'
import { decisionOf } from '@/features/mentoring/rounds/usePairKeys'

function person(name: string) {
  return { id: name.toLowerCase(), name }
}

function both(mentee: string, mentor: string): Both {
  return { mentee: person(mentee), mentor: person(mentor) }
}

function press(init: KeyboardEventInit, target: HTMLElement = document.body) {
  const event = new KeyboardEvent('keydown', init)
  Object.defineProperty(event, 'target', { value: target })
  return decisionOf(event)
}

it('those left out for the same reason stand together by name, the reason of most people first', () => {
  const leftOut = [
    { person: person('Cy'), reason: 'No shared hours.', kind: 'rules' },
    { person: person('Bo'), reason: 'Too few seats.', kind: null },
    { person: person('Ana'), reason: 'Too few seats.', kind: null },
  ]
  expect(byReason(leftOut).map(({ reason, people }) => [reason, people.map(({ name }) => name)])).toEqual([
    ['Too few seats.', ['Ana', 'Bo']],
    ['No shared hours.', ['Cy']],
  ])
})

it('pressing lock or forbid a second time takes it back, and the one replaces the other', () => {
  expect(toggled('locked', null)).toBe('locked')
  expect(toggled('locked', 'locked')).toBeNull()
  expect(toggled('barred', 'locked')).toBe('barred')
})

it('a decision is on the two people in their parts, not on either of them', () => {
  const decisions = [{ ...both('Ana', 'Mo'), kind: 'locked' }] as Decision[]
  expect(standingOf(both('Ana', 'Mo'), { decisions })).toBe('locked')
  expect(standingOf(both('Mo', 'Ana'), { decisions })).toBeNull()
  expect(standingOf(both('Ana', 'Ny'), { decisions })).toBeNull()
})

it('l and f decide once per press, and not while text is typed or a shortcut is meant', () => {
  expect(press({ key: 'l' })).toBe('locked')
  expect(press({ key: 'f' })).toBe('barred')
  expect(press({ key: 'f', ctrlKey: true })).toBeNull()
  expect(press({ key: 'l', repeat: true })).toBeNull()
  expect(press({ key: 'l' }, document.createElement('input'))).toBeNull()
})

it('an explanation’s criteria are those of the policy', () => {
  expect(criterionOf("mentee's wishes")).toBe('mentee_wishes')
  expect(criterionOf('career step')).toBe('career_step')
  expect(criterionOf('something new')).toBeNull()
})

it('who is asked and what can be repaired is a part of rounds that are published', () => {
  expect(partsOf({ state: 'proposed' })).not.toContain('offers')
  expect(partsOf({ state: 'published' })).toEqual(expect.arrayContaining(['offers', 'repair']))
})

it('a part that the address does not know is the pairs', () => {
  expect(partIn('leftOut')).toBe('leftOut')
  expect(partIn('nonsense')).toBe('pairs')
})

const NONE = { held: 0, open: 0, paused: 0, accepted: 0, declined: 0, expired: 0, withdrawn: 0 }

it('a round that was sent counts whom everybody has accepted, who waits, who has nobody, and apart what is not sent', () => {
  const first = { state: 'sent' as const, offers: { ...NONE, accepted: 25, open: 4, paused: 1, declined: 4 } }
  const repair = { state: 'waiting' as const, offers: { ...NONE, held: 7 } }
  const dropped = { state: 'taken_back' as const, offers: { ...NONE, withdrawn: 9 } }
  expect(answersOf(43, [repair, first, dropped])).toEqual({ mentees: 43, accepted: 25, waiting: 5, held: 7, nobody: 13 })
})

it('a pair is in the state of its offer that was not withdrawn', () => {
  const parties = [{ side: 'mentee', person: { id: 'ana' } }, { side: 'mentor', person: { id: 'mo' } }] as OverseenOffer['parties']
  expect(offerStates([{ state: 'withdrawn', parties }, { state: 'open', parties }, { state: 'withdrawn', parties }]).get('ana.mo')).toBe('open')
})

it('while nothing was sent, nobody has answered anything', () => {
  expect(answersOf(43, [{ state: 'waiting', offers: { ...NONE, held: 30 } }])).toBeNull()
})

function result(objective: string, basis: string, isCurrent = false) {
  return { id: `${objective} ${basis}`, objective, basis, is_current: isCurrent } as Result
}

it('aims that were compared before a round was published can still be seen side by side', () => {
  const repaired = result('least-change', 'new', true)
  const before = [result('coverage', 'old'), result('total', 'old')]
  expect(lastCompared([repaired, result('total', 'older'), ...before])).toEqual(before)
  const now = [repaired, result('total', 'new', true)]
  expect(lastCompared([...now, ...before])).toEqual(now)
})

it('shares of groups lie on a line that begins a tenth below the lowest of them', () => {
  const groups = [{ low: 0.558 }, { low: 0.92 }, { low: null }]
  const attributes = [{ groups }] as unknown as Attribute[]
  expect(lowestShown({ coverage: 0.95, attributes })).toBe(0.5)
  expect(lowestShown({ coverage: 1, attributes: [] })).toBe(0.9)
})

it('aims are set against each other by how many have a mentor, unless that is the same', () => {
  const [many, few] = [{ matched: 326 }, { matched: 313 }] as [Result, Result]
  expect(firstMeasure([many, many, few])).toBe('matched')
  expect(firstMeasure([many, many])).toBe('mean')
})

it('the best of a column is marked where there is a difference', () => {
  expect(bestOf([326, 313, null], 'most')).toBe(326)
  expect(bestOf([138, 0], 'least')).toBe(0)
  expect(bestOf([73, 73], 'most')).toBeNull()
  expect(bestOf([null], 'least')).toBeNull()
})

it('a result in which nobody has another mentor is the same', () => {
  expect(isSame({ is_shown: false, gain: 0, lose: 0, move: 0 })).toBe(true)
  expect(isSame({ is_shown: false, gain: 0, lose: 0, move: 2 })).toBe(false)
  expect(isSame({ is_shown: true, gain: 0, lose: 0, move: 0 })).toBe(false)
})

it('ticks stand where the least and the most lie', () => {
  expect(ticksOf([42, 34.5, 37])).toEqual([
    { value: 34.5, at: 0.08 },
    { value: 42, at: expect.closeTo(0.92) },
  ])
  expect(ticksOf([7, 7])).toEqual([{ value: 7, at: 0.5 }])
})

it('offers stand under who is asked as what, and can be narrowed to the states there are', () => {
  const parties = [{ side: 'mentee' }, { side: 'mentor' }] as Party[]
  expect(columnsOf('sides').map((place) => heldBy({ parties }, place))).toEqual([[parties[0]], [parties[1]]])
  const peers = [{ side: 'peer' }, { side: 'peer' }] as Party[]
  expect(columnsOf('rings').map((place) => heldBy({ parties: peers }, place))).toEqual([peers])
  expect(statesIn([{ state: 'declined' }, { state: 'open' }, { state: 'open' }])).toEqual(['declined', 'open'])
})

function at(left: number, bottom: number, names = 1) {
  return { left, bottom, results: Array.from({ length: names }, () => ({})) } as unknown as Place
}

it('names of aims at nearly the same height move apart, each half of the way, and stay in the chart', () => {
  expect(shiftsOf([at(0.1, 0.5), at(0.9, 0.5)], 1)).toEqual([-1.125, 1.125])
  expect(shiftsOf([at(0.1, 0.5), at(0.9, 0.5)], 0.5)).toEqual([0, 0])
  expect(shiftsOf([at(0.1, 0.2), at(0.9, 0.8)], 1)).toEqual([0, 0])
  const crowded = [at(0.9, 0.92, 2), at(0.9, 0.9), at(0.5, 0.91)]
  const shifts = shiftsOf(crowded, 1)
  const middles = crowded.map(({ bottom }, i) => bottom * 18 + (shifts[i] ?? 0))
  const order = [1, 2, 0].map((i) => middles[i] ?? 0)
  expect((order[1] ?? 0) - (order[0] ?? 0)).toBeGreaterThan(2.2)
  expect((order[2] ?? 0) - (order[1] ?? 0)).toBeGreaterThan(3.3)
  expect(order[2]).toBeLessThan(17)
})

it('people whom a rule excludes are told so, for a lock overrides it; without a rule they can’t be together', () => {
  expect(closedBy(['Hours: No time together.'], false)).toBe('excluded')
  expect(closedBy([], true)).toBe('excluded')
  expect(closedBy([], false)).toBe('notEligible')
})
