import { useSyncExternalStore } from 'react'

/** The locale that only shows whether every word comes from the catalogue. */
export const PSEUDO = 'en-XA'

/** Locales on offer: how words, dates and numbers are written. */
export const LOCALES = ['en-GB', 'en-US', PSEUDO] as const
export type Locale = (typeof LOCALES)[number]

const KEPT_AS = 'trellis-locale'
const listeners = new Set<() => void>()
let locale: Locale = firstLocale()
document.documentElement.lang = locale

export function currentLocale(): Locale {
  return locale
}

/** The locale for `Intl`, which knows no pseudo-locale. */
export function intlLocale(known: Locale): string {
  return known === PSEUDO ? 'en-GB' : known
}

export function changeLocale(next: Locale): void {
  locale = next
  localStorage.setItem(KEPT_AS, next)
  document.documentElement.lang = next
  for (const listener of listeners) listener()
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale)
}

/** `?lang=pseudo` in the address wins, then the last choice, then what the browser asks for. */
function firstLocale(): Locale {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (asked === 'pseudo') return PSEUDO
  const wishes = [asked, localStorage.getItem(KEPT_AS), ...navigator.languages]
  return LOCALES.find((known) => known === wishes.find((wish) => LOCALES.includes(wish as Locale))) ?? 'en-GB'
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
