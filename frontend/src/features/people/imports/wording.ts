/** A name as the server writes it within a sentence, to stand alone: `joined on` → `Joined on`. */
export function capitalised(name: string): string {
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase() + rest.join('')
}

/** A clause as the server writes it, as a sentence of its own. */
export function sentence(clause: string): string {
  return `${capitalised(clause)}.`
}
