/** Languages by their BCP 47 tags, said in the language of the screen. */

/** The most spoken languages and those of Europe; any other tag that is there already is kept and shown. */
const OFFERED = `
  af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja
  jv ka kk km kn ko ky lb lo lt lv mg mi mk ml mn mr ms mt my ne nl no om or pa pl ps pt ro ru rw si sk sl sn so
  sq sr st sv sw ta te tg th tk tn tr uk ur uz vi wo xh yo zh zu
`
  .trim()
  .split(/\s+/)

/** A tag in words: `pt-BR` → `Brazilian Portuguese`; a tag without words stays as it is. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** What can be added to some languages, by name. */
export function languagesToAdd(spoken: readonly string[], locale: string): { value: string; label: string }[] {
  const names = new Intl.Collator(locale)
  return OFFERED.filter((tag) => !spoken.includes(tag))
    .map((tag) => ({ value: tag, label: languageName(tag, locale) }))
    .toSorted((one, other) => names.compare(one.label, other.label))
}

/** The same languages with one of them first, which is the preferred one. */
export function preferring(tag: string, spoken: readonly string[]): string[] {
  return [tag, ...spoken.filter((each) => each !== tag)]
}
