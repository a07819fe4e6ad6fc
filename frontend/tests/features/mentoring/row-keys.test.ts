import { expect, it } from 'vitest'

import type { EnrolmentRow } from '@/features/mentoring/enrolments/list/api'
import { neighboursAt } from '@/features/mentoring/enrolments/list/neighbours'
import { stepOf } from '@/features/mentoring/enrolments/list/useRowKeys'

function stepAt(target: HTMLElement, init: KeyboardEventInit): number | null {
  const event = new KeyboardEvent('keydown', init)
  Object.defineProperty(event, 'target', { value: target })
  return stepOf(event)
}

it('j goes on and k goes back, wherever no text is typed and no shortcut is meant', () => {
  const link = document.createElement('a')
  expect(stepAt(link, { key: 'j' })).toBe(1)
  expect(stepAt(link, { key: 'k' })).toBe(-1)
  expect(stepAt(link, { key: 'x' })).toBeNull()
  expect(stepAt(link, { key: 'k', ctrlKey: true })).toBeNull()
  expect(stepAt(document.createElement('input'), { key: 'j' })).toBeNull()
})

it('beside an application stands what stands beside it in the list, or beside the place it had', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ id })) as EnrolmentRow[]
  const ids = (at: number, before: number) => {
    const found = neighboursAt(at, before, rows)
    return [found.before?.id, found.after?.id]
  }
  expect(ids(1, -1)).toEqual(['a', 'c'])
  expect(ids(0, 2)).toEqual([undefined, 'b'])
  expect(ids(-1, 1)).toEqual(['a', 'b'])
  expect(ids(-1, -1)).toEqual([undefined, undefined])
})
