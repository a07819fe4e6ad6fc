import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'

import { lastMoment, useDeadline } from '@/shared/deadline'

const SUNDAY_EVENING = '2026-11-29T22:40:00Z'

function said(zone: string): string {
  return renderHook(() => useDeadline(zone)).result.current(SUNDAY_EVENING)
}

it('names the clock on which the mail about it says the same', () => {
  expect(lastMoment(SUNDAY_EVENING, 'Europe/London', 'en-US')).toMatch(/^Sunday.*29.*10:40 PM \(London time\)$/)
  expect(lastMoment(SUNDAY_EVENING, 'Pacific/Auckland', 'en-US')).toMatch(/^Monday.*30.*11:40 AM \(Auckland time\)$/)
  expect(lastMoment(SUNDAY_EVENING, 'America/Argentina/Buenos_Aires', 'en-US')).toMatch(/, 7:40 PM \(Buenos Aires time\)$/)
  expect(lastMoment(SUNDAY_EVENING, 'UTC', 'en-US')).toMatch(/10:40 PM \(UTC\)$/)
})

it('reads to a British reader letter by letter as the mail', () => {
  expect(lastMoment(SUNDAY_EVENING, 'Europe/London', 'en-GB')).toBe('Sunday 29 November, 22:40 (London time)')
  expect(lastMoment('2026-11-29T23:00:00Z', 'Europe/Paris', 'en-GB')).toBe('the end of Sunday 29 November (Paris time)')
})

it('the moment at which a day ends belongs to that day', () => {
  expect(lastMoment('2026-11-29T23:00:00Z', 'Europe/Paris', 'en-US')).toMatch(/^the end of Sunday.*29 \(Paris time\)$/)
  expect(lastMoment('2026-11-01T04:00:00Z', 'America/Havana', 'en-US')).toMatch(/^the end of Saturday.*31 \(Havana time\)$/)
  expect(lastMoment('2026-11-01T05:00:00Z', 'America/Havana', 'en-US')).toMatch(/^Sunday.* 1, 12:00 AM/)
})

it('where the device keeps another time, says that too, with its zone', () => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  expect(said(own)).not.toContain('on this device')
  expect(said('Pacific/Kiritimati')).toMatch(/\(Kiritimati time\), which is .* on this device$/)
})
