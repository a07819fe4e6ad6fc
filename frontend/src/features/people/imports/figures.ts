import type { PeopleImport, RowKind } from './api'

/** What an import lists, problems first. */
export const ROW_KINDS = ['problem', 'added', 'changed', 'number changed', 'left', 'returned', 'kept'] as const

export interface Figure {
  kind: RowKind
  count: number
}

type Counted = Pick<PeopleImport, 'summary' | 'counts' | 'options' | 'state'>

/** How many there are of each kind; kinds that there are none of are left out. */
export function figuresOf(shown: Counted): Figure[] {
  return ROW_KINDS.map((kind) => ({ kind, count: countOf(shown, kind) })).filter(({ count }) => count > 0)
}

function countOf(shown: Counted, kind: RowKind): number {
  const { summary, counts, options } = shown
  if (kind === 'problem') return isDone(shown) ? 0 : cellsToMend(shown)
  if (kind === 'kept') return options.missing_left_on === null ? (summary?.missing ?? 0) : 0
  return counts[kind] ?? 0
}

/** Problems of single rows, to be mended in place. */
export function cellsToMend({ summary }: Pick<PeopleImport, 'summary'>): number {
  const all = Object.values(summary?.problem_counts ?? {}).reduce((sum, count) => sum + count, 0)
  return Math.max(0, all - (summary?.file_problems.length ?? 0))
}

/** The kind to list: the one that the address asks for, or else the first that there is. */
export function kindShown(figures: readonly Figure[], asked: string | undefined): RowKind | undefined {
  return figures.find(({ kind }) => kind === asked)?.kind ?? figures[0]?.kind
}

/** What happens to people, for a summary in words: what stays as it is, is not in it. */
export function doneTo(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ kind }) => kind !== 'problem' && kind !== 'kept')
}

export function isDone({ state }: Pick<PeopleImport, 'state'>): boolean {
  return state === 'committed' || state === 'undoing' || state === 'undone'
}
