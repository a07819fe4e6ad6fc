import { expect, it } from 'vitest'

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
