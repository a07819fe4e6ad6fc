/** Time zones, their difference to each other, and the hours that two working days share. All pure: the moment is given. */

export const WORK_BEGINS = 9
export const WORK_ENDS = 17

const MINUTES_A_DAY = 24 * 60

/** Zones that browsers still list by the name they once had. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** Every zone the browser knows, by the name of today and by region: `Europe` → `Europe/Lisbon`, … */
export function zonesByRegion(): [region: string, zones: string[]][] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => RENAMED[zone] ?? zone))
  const regions = new Map<string, string[]>()
  for (const zone of [...zones].toSorted()) {
    const region = zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : zone
    regions.set(region, [...(regions.get(region) ?? []), zone])
  }
  return [...regions]
}

/** The place a zone is named after: `America/Argentina/Buenos_Aires` → `Argentina, Buenos Aires`. */
export function placeOf(zone: string): string {
  const [, ...places] = zone.split('/')
  return (places.length > 0 ? places.join(', ') : zone).replaceAll('_', ' ')
}

export function ownZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return RENAMED[zone] ?? zone
}

/** Whether the browser can tell the time there. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** Minutes ahead of UTC at a moment, daylight saving included. */
export function offsetOf(zone: string, moment: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment)
  const { year, month, day, hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]))
  const there = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute)
  return Math.round((there - Math.floor(moment.getTime() / 60_000) * 60_000) / 60_000)
}

/** Minutes that `zone` is ahead of `other` at a moment; below zero when it is behind. */
export function minutesAhead(zone: string, other: string, moment: Date): number {
  return offsetOf(zone, moment) - offsetOf(other, moment)
}

/** A stretch of a day, in minutes after midnight. */
export interface Stretch {
  from: number
  to: number
}

/**
 * Their working day on the clock of somebody they are `ahead` of. It may begin before midnight or end after it: then it
 * comes in two stretches, because every day has both ends.
 */
export function workingDay(ahead: number): Stretch[] {
  const from = modulo(WORK_BEGINS * 60 - ahead, MINUTES_A_DAY)
  const to = from + (WORK_ENDS - WORK_BEGINS) * 60
  if (to <= MINUTES_A_DAY) return [{ from, to }]
  return [
    { from, to: MINUTES_A_DAY },
    { from: 0, to: to - MINUTES_A_DAY },
  ]
}

/** Minutes of a day in which both work. */
export function sharedMinutes(ahead: number): number {
  const mine = { from: WORK_BEGINS * 60, to: WORK_ENDS * 60 }
  return workingDay(ahead).reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, mine.to) - Math.max(from, mine.from)),
    0,
  )
}

export function modulo(value: number, size: number): number {
  return ((value % size) + size) % size
}
