import { Fragment, type ReactNode } from 'react'

import { intlLocale, useLocale } from '@/shared/messages/locale'

/** Several things as a sentence lists them in the reader's language: "A, B and C", each as it is given. */
export function LinkedList({ items }: { items: readonly { key: string; shown: ReactNode }[] }) {
  const format = new Intl.ListFormat(intlLocale(useLocale()))
  // Letters stand in for what is shown: only the words between them are wanted.
  const parts = format.formatToParts(items.map((_, place) => String(place)))
  return parts.map(({ type, value }, place) => {
    if (type === 'literal') return <Fragment key={`between ${String(place)}`}>{value}</Fragment>
    const item = items[Number(value)]
    return item && <Fragment key={item.key}>{item.shown}</Fragment>
  })
}
