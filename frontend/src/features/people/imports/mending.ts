import type { ImportProblem, ImportRow } from './api'

/** What was written over the cell since the check that found the problem. */
export function textSince(row: ImportRow, problem: ImportProblem): string | undefined {
  const text = problem.field === null ? undefined : row.texts[problem.field]
  return text === problem.value ? undefined : text
}

/** Whether everything that is wrong with a row was dealt with since the check; whether rightly, the next check says. */
export function isSettled(row: ImportRow): boolean {
  return row.is_left_out || row.problems.every((problem) => textSince(row, problem) !== undefined)
}

/** A row with what was just decided about it, as the server keeps it. */
export function withMending(row: ImportRow, { texts, is_left_out }: { texts?: Record<string, string | null>; is_left_out?: boolean | null }): ImportRow {
  const all = Object.entries({ ...row.texts, ...texts })
  return {
    ...row,
    texts: Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null)),
    is_left_out: is_left_out ?? row.is_left_out,
  }
}
