import type { Message, Plural } from './message'

/**
 * English made strange: accents on every letter, a third longer, in brackets. A screen in this locale shows at a
 * glance which words bypass the catalogue, which do not fit, and which are glued together.
 */
export function pseudo(message: Message): Message {
  if (typeof message === 'string') return strange(message)
  return Object.fromEntries(Object.entries(message).map(([form, text]) => [form, strange(text)])) as Plural
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const STRANGE = 'áƀçđéƒǧĥíĵķľɱñóþɋŕšťúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĽṀÑÓÞɊŔŠŤÚṼŴẊÝŽ'

function strange(text: string): string {
  const accented = text.replace(/\{\w+\}|[a-zA-Z]/g, (piece) => STRANGE[PLAIN.indexOf(piece)] ?? piece)
  const length = Math.ceil(text.replace(/\{\w+\}/g, '').length / 3)
  const padding = '~'.repeat(length).replace(/~{6}/g, '$& ')
  return `⟦${accented}${padding && ` ${padding}`}⟧`
}
