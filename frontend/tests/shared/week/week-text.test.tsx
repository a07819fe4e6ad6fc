import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'

import { changeLocale } from '@/shared/messages/locale'
import { useWeekText } from '@/shared/week/useWeekText'

it('writes times and full hours as the locale does, and no longer', () => {
  changeLocale('en-GB')
  const text = renderHook(useWeekText)
  expect([text.result.current.time(9 * 60), text.result.current.hourMark(9 * 60)]).toEqual(['09:00', '09:00'])
  changeLocale('en-US')
  text.rerender()
  expect(text.result.current.time(15 * 60 + 30)).toMatch(/^3:30.PM$/)
  expect(text.result.current.hourMark(15 * 60)).toMatch(/^3.PM$/)
})
