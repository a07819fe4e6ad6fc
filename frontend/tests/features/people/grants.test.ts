import { describe, expect, it } from 'vitest'

import type { Grant } from '@/features/people/accounts/api'
import { isOver, isToCome, utcDay } from '@/features/people/accounts/grants'

const GRANT: Grant = {
  id: '1',
  account_id: '2',
  account_name: 'Bo Lind',
  role: 'executive',
  scope: null,
  valid_from: '2026-03-02',
  valid_to: null,
  reason: 'New task',
  granted_at: '2026-03-01T12:00:00Z',
  granted_by_name: 'Ada Admin',
  ended_at: null,
  ended_by_name: null,
  end_reason: null,
  actions: ['end'],
  undo_id: null,
}

describe('a grant', () => {
  it('is in force from its first day', () => {
    expect(isToCome(GRANT, '2026-03-01')).toBe(true)
    expect(isToCome(GRANT, '2026-03-02')).toBe(false)
  })

  it('is over on the first day without it, and not the day before', () => {
    const bounded = { ...GRANT, valid_to: '2026-04-01' }
    expect(isOver(bounded, '2026-03-31')).toBe(false)
    expect(isOver(bounded, '2026-04-01')).toBe(true)
  })

  it('is over as soon as somebody has ended it', () => {
    expect(isOver({ ...GRANT, ended_at: '2026-03-05T08:00:00Z' }, '2026-03-05')).toBe(true)
  })

  it('has its days in UTC, wherever it is looked at', () => {
    expect(utcDay(new Date('2026-03-01T23:30:00-05:00'))).toBe('2026-03-02')
  })
})
