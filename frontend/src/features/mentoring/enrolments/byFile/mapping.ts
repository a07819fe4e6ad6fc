import type { Checked } from './api'

type Columns = Readonly<Record<string, string>>

/** Which column says what, after somebody chose what one column says; an empty field name: nothing. */
export function chosen(columns: Checked['columns'], column: string, field: string): Columns {
  const now = Object.fromEntries(columns.flatMap((each) => (each.field ? [[each.field, each.name]] : [])))
  const before = columns.find(({ name }) => name === column)?.field
  return { ...now, ...(before ? { [before]: '' } : {}), ...(field ? { [field]: column } : {}) }
}
