import { Fragment, type ReactNode } from 'react'

/**
 * A message with controls in its gaps: `<Sentence text={say('rule', gaps('levels'))} parts={{ levels: <input /> }} />`.
 * The order of words stays the message's, whatever the language.
 */
export function Sentence({ text, parts }: { text: string; parts: Readonly<Record<string, ReactNode>> }) {
  return text.split(/\{(\w+)\}/).map((piece, place) =>
    // Every second piece is the name of a gap.
    place % 2 === 1 ? <Fragment key={piece}>{parts[piece]}</Fragment> : piece,
  )
}

/** Values that leave the gaps of a message open. */
export function gaps<Name extends string>(...names: Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, `{${name}}`])) as Record<Name, string>
}
