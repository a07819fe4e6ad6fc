/** A piece of a text; where it is an address, where that leads. */
export interface TextPart {
  /** Where in the whole it begins. */
  start: number
  text: string
  to?: string
}

/** An address of the web, up to what only ends the sentence that it stands in. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g

/** A text with its addresses found; those that begin with `origin` lead inside the application. */
export function partsOf(text: string, origin: string): TextPart[] {
  const parts: TextPart[] = []
  let done = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > done) parts.push({ start: done, text: text.slice(done, index) })
    const isInside = address.startsWith(`${origin}/`)
    parts.push({ start: index, text: address, to: isInside ? address.slice(origin.length) : address })
    done = index + address.length
  }
  if (done < text.length) parts.push({ start: done, text: text.slice(done) })
  return parts
}
