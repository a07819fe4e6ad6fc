import { describe, expect, it } from 'vitest'

import { formatFor } from '@/shared/format'

describe('a moment', () => {
  it('says the day, the time of day and which zone that is', () => {
    const own = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' })
    const noon = '2027-03-04T12:00:00Z'
    const zone = own.formatToParts(new Date(noon)).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const said = formatFor('en-GB').moment(noon)
    expect(said).toContain('Mar 2027')
    expect(said).toMatch(/\d\d:\d\d/)
    expect(said.endsWith(zone)).toBe(true)
  })
})
