import { expect, it } from 'vitest'

import type { Both, Decision } from '@/features/mentoring/rounds/api'
import { standingOf, toggled } from '@/features/mentoring/rounds/decisions'
import { criterionOf } from '@/features/mentoring/rounds/explanation'
import { byReason } from '@/features/mentoring/rounds/leftOut'
import { partIn, partsOf } from '@/features/mentoring/rounds/parts'
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
    { person: person('Cy'), reason: 'No shared hours.' },
    { person: person('Bo'), reason: 'Too few seats.' },
    { person: person('Ana'), reason: 'Too few seats.' },
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
  expect(partsOf({ among: 'sides', state: 'proposed' })).not.toContain('offers')
  expect(partsOf({ among: 'sides', state: 'published' })).toEqual(expect.arrayContaining(['offers', 'repair']))
  expect(partsOf({ among: 'pairs', state: 'closed' })).toEqual(['pairs', 'leftOut', 'decisions', 'offers'])
})

it('a part that the address does not know is the pairs', () => {
  expect(partIn('leftOut')).toBe('leftOut')
  expect(partIn('nonsense')).toBe('pairs')
})
