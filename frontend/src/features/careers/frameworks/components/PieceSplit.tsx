import { useSearch } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'

import { paths } from '@/app/paths'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import type { SearchParams } from '@/shared/searchParams'

import { useFind } from '../useFind'
import { Split } from './Split'

/** What a panel is given: the code of what is open, and where closing leads. */
export interface OpenPiece {
  code: string
  back: string
}

interface PieceSplitProps {
  versionId: string
  /** The part of the version, and the word of the address that names what is open. */
  part: 'roles' | 'competencies'
  piece: 'role' | 'competency'
  list: (open: string | null) => ReactNode
  panel: (open: OpenPiece) => ReactNode
}

/** A list of roles or competencies; the one that the address names is open beside it. */
export function PieceSplit({ versionId, part, piece, list, panel }: PieceSplitProps) {
  const search: SearchParams = useSearch({ strict: false })
  const named = search[piece]
  const open = typeof named === 'string' ? named : null
  const { q } = useFind()
  const back = paths.frameworkPart(versionId, { part, ...(q && { q }) })
  return (
    <Split panel={open !== null && <Suspense fallback={<PageSkeleton />}>{panel({ code: open, back })}</Suspense>}>
      {list(open)}
    </Split>
  )
}
