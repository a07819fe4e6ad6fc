import type { ImportColumn, ImportField } from './api'

export type DateOrder = ImportColumn['date_order']

/** What a column is to be for. */
export interface Chosen {
  column: string
  field: string | null
  date_order: DateOrder
}

export function chosenIn(columns: readonly ImportColumn[]): Chosen[] {
  return columns.map(({ column, field, date_order }) => ({ column, field, date_order }))
}

/** How surely a column was recognised, for a word about it. */
export type Sureness = 'sure' | 'likely' | 'guess' | 'out'

const SURE = 0.9
const LIKELY = 0.75

export function surenessOf({ field, confidence }: Pick<ImportColumn, 'field' | 'confidence'>): Sureness {
  if (field === null) return 'out'
  if (confidence >= SURE) return 'sure'
  return confidence >= LIKELY ? 'likely' : 'guess'
}

/** Columns that are worth a look before going on: those that were only guessed. */
export function guessedColumns(columns: readonly ImportColumn[]): ImportColumn[] {
  return columns.filter((column) => surenessOf(column) === 'guess')
}

/** Fields that some row needs and no column says. */
export function fieldsWithout(chosen: readonly Chosen[], fields: readonly ImportField[]): ImportField[] {
  const said = new Set(chosen.map(({ field }) => field))
  const hasName = said.has('given_name') || said.has('family_name')
  return fields.filter(({ name, needed }) => needed !== 'never' && !said.has(name) && !(name === 'name' && hasName))
}

/** Labels of other columns that are chosen for the same. */
export function alsoFor(chosen: readonly Chosen[], { column, field }: Chosen): string[] {
  if (field === null) return []
  return chosen.filter((other) => other.field === field && other.column !== column).map((other) => other.column)
}
