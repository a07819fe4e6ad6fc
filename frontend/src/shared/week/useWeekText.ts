import { formatFor } from '../format'
import { intlLocale, useLocale, type Locale } from '../messages/locale'
import { weekWords } from '../messages/en/week'
import { wordsOf } from '../messages/words'
import { minutesIn, type Stretch } from './hours'

/** A Monday, from which the names of the days are counted. */
const MONDAY = Date.UTC(2024, 0, 1)
const MINUTE = 60_000
const DAY_LONG = 24 * 60 * MINUTE

/** Days, times and hours of a week in words, the locale's way. */
export function useWeekText(): WeekText {
  const locale = useLocale()
  const known = TEXTS.get(locale) ?? textIn(locale)
  TEXTS.set(locale, known)
  return known
}

/** One for all: every cell of a grid asks, and formats are dear to make. */
const TEXTS = new Map<Locale, WeekText>()

export type WeekText = ReturnType<typeof textIn>

function textIn(locale: Locale) {
  const say = wordsOf(weekWords, locale)
  const tag = intlLocale(locale)
  const names = (weekday: 'long' | 'short' | 'narrow') => {
    const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' })
    return (day: number) => format.format(MONDAY + day * DAY_LONG)
  }
  const clock = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' })
  const hourOnly = new Intl.DateTimeFormat(tag, { hour: 'numeric', timeZone: 'UTC' })
  const inHours = (unitDisplay: 'long' | 'narrow') => {
    const [hour, minute] = (['hour', 'minute'] as const).map((unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay }))
    return (minutes: number) => {
      const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
      return [whole > 0 || rest === 0 ? hour!.format(whole) : '', rest > 0 ? minute!.format(rest) : ''].filter(Boolean).join(' ')
    }
  }
  const day = names('long')
  const time = (minutes: number) => clock.format(MONDAY + minutes * MINUTE)
  /** A full hour as short as the locale writes it: "8 AM", but "08:00" where the day has 24. */
  const hourMark = (minutes: number) => (hourOnly.resolvedOptions().hour12 ? hourOnly.format(MONDAY + minutes * MINUTE) : time(minutes))
  const span = ({ start, end }: Stretch) => say('span', { from: time(start), to: time(end) })
  const hours = inHours('long')
  return {
    say,
    day,
    shortDay: names('short'),
    time,
    hourMark,
    span,
    hours,
    shortHours: inHours('narrow'),
    list: formatFor(tag).list,
    /** Stretches of the same hours on days that follow each other: "Monday to Wednesday, 09:00 to 12:00". */
    block: (stretches: readonly Stretch[]) => {
      const [first, last] = [stretches[0]!, stretches.at(-1)!]
      const days =
        stretches.length === 1
          ? day(first.weekday)
          : say('dayToDay', { first: day(first.weekday), last: day(last.weekday) })
      return say('block', { days, span: span(first) })
    },
    /** How long people can meet in the worst week of their programme. */
    together: (minutes: number) => (minutes === 0 ? say('notTogether') : say('together', { hours: hours(minutes) })),
    total: (week: readonly Stretch[]) => {
      const minutes = minutesIn(week)
      return minutes === 0 ? say('nothingYet') : say('inAll', { hours: hours(minutes) })
    },
  }
}
