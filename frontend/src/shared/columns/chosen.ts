/** A column of a file, and what it is taken for. */
export interface Column {
  name: string
  field: string | null
}

/** Which column says what, by the name of the field; an empty column: none. */
export type Columns = Readonly<Record<string, string>>

/** Which column says what, after somebody chose what one column says; an empty field name: nothing. */
export function chosen(columns: readonly Column[], column: string, field: string): Columns {
  const now = Object.fromEntries(columns.flatMap((each) => (each.field ? [[each.field, each.name]] : [])))
  const before = columns.find(({ name }) => name === column)?.field
  return { ...now, ...(before ? { [before]: '' } : {}), ...(field ? { [field]: column } : {}) }
}

/** The same as the API takes it. */
export function said(columns: Columns): string[] {
  return Object.entries(columns).map(([field, column]) => `${field}=${column}`)
}
