import { useMemo } from 'react'

import { intlLocale, useLocale } from './messages/locale'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** As the locale's medium day and short time, which cannot be asked for together with the zone. */
const MOMENT = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const

/** Dates and numbers the way the locale writes them. Dates without a time are days, the same in every time zone. */
export interface Format {
  number: (value: number) => string
  /** A change: with its sign, unless nothing changes. */
  change: (value: number) => string
  /** With one decimal, so that a column of them lines up: "60.0". */
  aligned: (value: number) => string
  /** Two decimals where there are two: a price, beside a sentence that says it exactly. */
  exact: (value: number) => string
  percent: (share: number) => string
  day: (isoDay: string) => string
  /** "March 2027". */
  month: (isoDay: string) => string
  /** Day and time of day in the reader's time zone, and which that is: "4 Mar 2027, 09:30 GMT+1". */
  moment: (isoMoment: string) => string
  /** "5 minutes ago" up to a week, then the day. */
  ago: (isoMoment: string, now?: Date) => string
  list: (items: string[]) => string
  /** An amount in hundredths of a currency: "€49.90", and "€240" where there are none. */
  money: (hundredths: number, currency: string) => string
  /** How long something took: "4.2s", "3m", "1.5h". */
  duration: (seconds: number) => string
  /** Time that somebody spends, to the minute: "45 min", "1 hr 30 min". */
  effort: (minutes: number) => string
}

export function useFormat(): Format {
  const locale = useLocale()
  return useMemo(() => formatFor(intlLocale(locale)), [locale])
}

export function formatFor(locale: string): Format {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const localDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(locale, MOMENT)
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const changes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const twoDecimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const lists = new Intl.ListFormat(locale)
  return {
    number: (value) => withMinus(numbers.format(value)),
    change: (value) => withMinus(changes.format(value)),
    aligned: (value) => withMinus(oneDecimal.format(value)),
    exact: (value) => withMinus(twoDecimals.format(value)),
    percent: (share) => withMinus(shares.format(share)),
    day: (isoDay) => days.format(new Date(isoDay)),
    month: (isoDay) => months.format(new Date(isoDay)),
    moment: (isoMoment) => moments.format(new Date(isoMoment)),
    ago: (isoMoment, now = new Date()) => {
      const seconds = (new Date(isoMoment).getTime() - now.getTime()) / 1000
      const size = Math.abs(seconds)
      if (size < MINUTE) return relative.format(0, 'second')
      if (size < HOUR) return relative.format(Math.round(seconds / MINUTE), 'minute')
      if (size < DAY) return relative.format(Math.round(seconds / HOUR), 'hour')
      if (size < WEEK) return relative.format(Math.round(seconds / DAY), 'day')
      return localDays.format(new Date(isoMoment))
    },
    list: (items) => lists.format(items),
    money: (hundredths, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(hundredths / 100),
    effort: (minutes) => {
      const hours = Math.floor(minutes / 60)
      const rest = Math.round(minutes % 60)
      const parts = [hours > 0 && inWords(locale, 'hour', hours), (rest > 0 || hours === 0) && inWords(locale, 'minute', rest)]
      return parts.filter(Boolean).join(' ')
    },
    duration: (seconds) => {
      if (seconds < MINUTE) return inUnits(locale, 'second', seconds)
      return seconds < HOUR ? inUnits(locale, 'minute', seconds / MINUTE) : inUnits(locale, 'hour', seconds / HOUR)
    },
  }
}

/** A minus instead of the hyphen that locales write before numbers: it is as wide as a plus. */
function withMinus(written: string): string {
  return written.replace(/^-/, '\u2212')
}

function inWords(locale: string, unit: 'minute' | 'hour', value: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}

function inUnits(locale: string, unit: 'second' | 'minute' | 'hour', value: number): string {
  const maximumFractionDigits = value < 10 ? 1 : 0
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow', maximumFractionDigits }).format(value)
}
