/**
 * Messages with named gaps, checked by the compiler: `'Signed in {when}'` needs `{ when }`, and nothing else.
 *
 * A message whose wording depends on a number is an object of plural forms; the number is its gap `count`.
 */

type Form = 'zero' | 'one' | 'two' | 'few' | 'many'

export type Plural = { readonly [form in Form]?: string } & { readonly other: string }
export type Message = string | Plural
export type Messages = Readonly<Record<string, Message>>

type GapsOfText<Text> = Text extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapsOfText<Rest> : never
type Gaps<M> = M extends string ? GapsOfText<M> : M extends Plural ? 'count' | GapsOfText<M[keyof M]> : never

export type Value = string | number

/** The arguments that go with a message: none, or one object with a value for every gap. */
export type ValuesOf<M> = [Gaps<M>] extends [never] ? [] : [values: { [gap in Gaps<M>]: gap extends 'count' ? number : Value }]

/** One part of the catalogue: the messages of one place, under a name that translations use too. */
export interface Part<M extends Messages = Messages> {
  readonly name: string
  readonly messages: M
}

export function part<const M extends Messages>(name: string, messages: M): Part<M> {
  return { name, messages }
}

/** The message's text in a locale, its gaps filled. Numbers are written the locale's way. */
export function fill(message: Message, values: Readonly<Record<string, Value>>, locale: string): string {
  const text = typeof message === 'string' ? message : pluralForm(message, Number(values.count), locale)
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name]
    if (value === undefined) return gap
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value
  })
}

function pluralForm(message: Plural, count: number, locale: string): string {
  return message[new Intl.PluralRules(locale).select(count) as Form] ?? message.other
}
