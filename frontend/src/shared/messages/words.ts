import { useMemo } from 'react'

import { currentLocale, intlLocale, PSEUDO, useLocale, type Locale } from './locale'
import { fill, type Messages, type Part, type ValuesOf } from './message'
import { pseudo } from './pseudo'

/** Says a message of one part: `say('title')`, `say('people', { count: 3 })`. */
export type Say<M extends Messages> = <Key extends keyof M>(key: Key, ...values: ValuesOf<M[Key]>) => string

/** The words of a part, said in the locale of the moment. For code outside components. */
export function wordsOf<M extends Messages>(part: Part<M>, locale: Locale = currentLocale()): Say<M> {
  return (key, ...values) => {
    const message = part.messages[key]
    if (message === undefined) throw new Error(`No message ${part.name}.${String(key)}`)
    return fill(locale === PSEUDO ? pseudo(message) : message, values[0] ?? {}, intlLocale(locale))
  }
}

/** The words of a part for a component, said anew when the locale changes. */
export function useWords<M extends Messages>(part: Part<M>): Say<M> {
  const locale = useLocale()
  return useMemo(() => wordsOf(part, locale), [part, locale])
}
