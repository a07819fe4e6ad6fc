/** What stands after the `?` of an address. Every value is text; a name that comes twice holds a list. */
export type SearchParams = Record<string, string | string[] | undefined>

export function readSearch(text: string): SearchParams {
  const found: SearchParams = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const before = found[name]
    found[name] = before === undefined ? value : [...[before].flat(), value]
  }
  return found
}

/** The text with its `?`, or nothing. Names keep their order; empty values are left out. */
export function writeSearch(search: SearchParams): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const each of [value ?? []].flat()) if (each !== '') params.append(name, String(each))
  }
  const text = params.toString()
  return text && `?${text}`
}
