import { useFormat } from './format'
import { deadlineWords } from './messages/en/deadlines'
import { intlLocale, useLocale, type Locale } from './messages/locale'
import { useWords, wordsOf } from './messages/words'

const MINUTE = 60_000
const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const

/**
 * Says until when something can be answered as its mail does: on the reader's own clock, which is named; where this
 * device keeps another time, on that clock too.
 */
export function useDeadline(zone: string | undefined): (isoMoment: string) => string {
  const say = useWords(deadlineWords)
  const locale = useLocale()
  const format = useFormat()
  return (isoMoment) => {
    if (zone === undefined) return format.moment(isoMoment)
    const there = lastMoment(isoMoment, zone, locale)
    return isSameClock(isoMoment, zone) ? there : say('alsoHere', { there, here: format.moment(isoMoment) })
  }
}

/** "Sunday, November 29, 22:40 (London time)"; the moment at which a day ends belongs to that day. */
export function lastMoment(isoMoment: string, zone: string, locale: Locale): string {
  const say = wordsOf(deadlineWords, locale)
  const tag = intlLocale(locale)
  const moment = new Date(isoMoment)
  const before = new Date(moment.getTime() - MINUTE)
  const dayOf = new Intl.DateTimeFormat(tag, { ...DAY, timeZone: zone })
  const clock = clockOf(zone, moment, locale)
  if (clockTime(moment, zone) === '00:00' && dayOf.format(before) !== dayOf.format(moment)) {
    return say('endOf', { day: dayOf.format(before), clock })
  }
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: zone }).format(moment)
  return say('at', { day: dayOf.format(moment), time, clock })
}

/** A clock by its city, "London time"; that of no place by what it is called then, such as "UTC". */
function clockOf(zone: string, moment: Date, locale: Locale): string {
  const names = zone.split('/')
  if (names.length > 1 && names[0] !== 'Etc') return wordsOf(deadlineWords, locale)('cityTime', { city: names.at(-1)!.replaceAll('_', ' ') })
  const parts = new Intl.DateTimeFormat(intlLocale(locale), { timeZone: zone, timeZoneName: 'short' }).formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

function isSameClock(isoMoment: string, zone: string): boolean {
  const moment = new Date(isoMoment)
  const day = (timeZone?: string) => new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone }).format(moment)
  return clockTime(moment, zone) === clockTime(moment) && day(zone) === day()
}

function clockTime(moment: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(moment)
}
