import { useState } from 'react'

import type { EnrolmentRow } from './api'

/** The rows before and after one. */
export interface Neighbours {
  before: EnrolmentRow | undefined
  after: EnrolmentRow | undefined
}

/** What stands beside an enrolment in the list; after it has left the list, what stands beside the place it had. */
export function useNeighbours(id: string, rows: readonly EnrolmentRow[]): Neighbours {
  const at = rows.findIndex((row) => row.id === id)
  const [seen, setSeen] = useState({ id, at })
  if (at !== -1 && (seen.id !== id || seen.at !== at)) setSeen({ id, at })
  return neighboursAt(at, seen.id === id ? seen.at : -1, rows)
}

export function neighboursAt(at: number, before: number, rows: readonly EnrolmentRow[]): Neighbours {
  if (at !== -1) return { before: rows[at - 1], after: rows[at + 1] }
  if (before === -1) return { before: undefined, after: undefined }
  return { before: rows[before - 1], after: rows[before] }
}
