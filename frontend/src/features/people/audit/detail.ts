/** A fact that an entry notes, and, for a change, what it was before. */
export interface Fact {
  field: string
  before?: unknown
  value: unknown
}

/** What an entry notes, field by field: first what changed from what to what, then everything else. */
export function factsOf(detail: Readonly<Record<string, unknown>>): { changes: Fact[]; others: Fact[] } {
  const { before, after, ...rest } = detail
  const isChange = isRecord(before) && isRecord(after)
  const changes = isChange
    ? [...new Set([...Object.keys(before), ...Object.keys(after)])].map((field) => ({
        field,
        before: before[field] ?? null,
        value: after[field] ?? null,
      }))
    : []
  const others = Object.entries(isChange ? rest : detail).map(([field, value]) => ({ field, value }))
  return { changes, others }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
