import { describe, expect, it } from 'vitest'

import { isZone, minutesAhead, offsetOf, placeOf, sharedMinutes, workingDay, zonesByRegion } from '@/features/people/employees/zones'

const WINTER = new Date('2026-01-15T12:00:00Z')
const SUMMER = new Date('2026-07-15T12:00:00Z')

describe('the time elsewhere', () => {
  it('follows daylight saving, half hours and the date line', () => {
    expect(minutesAhead('Europe/Lisbon', 'UTC', WINTER)).toBe(0)
    expect(minutesAhead('Europe/Lisbon', 'UTC', SUMMER)).toBe(60)
    expect(minutesAhead('Asia/Kolkata', 'UTC', WINTER)).toBe(330)
    expect(minutesAhead('Pacific/Auckland', 'America/Toronto', WINTER)).toBe(18 * 60)
    expect(minutesAhead('America/Toronto', 'Pacific/Auckland', WINTER)).toBe(-18 * 60)
    expect(offsetOf('Asia/Kathmandu', new Date('2025-12-31T23:30:45Z'))).toBe(345)
  })

  it('is not told for a zone that does not exist', () => {
    expect(isZone('Europe/Lisbon')).toBe(true)
    expect(isZone('Europe/Lisboa')).toBe(false)
  })
})

describe('two working days', () => {
  it('lie beside each other, shared where both are at work', () => {
    expect(workingDay(0)).toEqual([{ from: 540, to: 1020 }])
    expect(sharedMinutes(0)).toBe(480)
    expect(workingDay(120)).toEqual([{ from: 420, to: 900 }])
    expect(sharedMinutes(120)).toBe(360)
    expect(sharedMinutes(-330)).toBe(150)
    expect(sharedMinutes(-330)).toBe(sharedMinutes(330))
  })

  it('are cut at midnight when one reaches over it', () => {
    expect(workingDay(13 * 60)).toEqual([
      { from: 1200, to: 1440 },
      { from: 0, to: 240 },
    ])
    expect(sharedMinutes(13 * 60)).toBe(0)
    expect(workingDay(9 * 60)).toEqual([{ from: 0, to: 480 }])
    expect(workingDay(-7 * 60)).toEqual([{ from: 960, to: 1440 }])
  })

  it('have eight hours each, however far apart', () => {
    for (let ahead = -26 * 60; ahead <= 26 * 60; ahead += 15) {
      expect(workingDay(ahead).reduce((sum, { from, to }) => sum + to - from, 0)).toBe(480)
    }
  })
})

describe('the list of zones', () => {
  it('is grouped by region, each named by its place of today', () => {
    const regions = Object.fromEntries(zonesByRegion())
    expect(regions.Europe).toContain('Europe/Lisbon')
    expect(regions.America).toContain('America/Argentina/Buenos_Aires')
    expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Argentina, Buenos Aires')
    expect(regions.Asia).toContain('Asia/Kolkata')
    expect(regions.Asia).not.toContain('Asia/Calcutta')
    expect(regions.UTC).toEqual(['UTC'])
    expect(Object.values(regions).flat().filter((zone) => !isZone(zone))).toEqual([])
    expect(placeOf('UTC')).toBe('UTC')
  })
})
