import { useEffect, useRef } from 'react'

import { asProblem, Problem } from '@/api/problem'
import type { Versioned } from '@/shared/autosave/state'
import { useAutosave, type Autosave } from '@/shared/autosave/useAutosave'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { wordsOf } from '@/shared/messages/words'
import { useLatestToast } from '@/shared/toast/useLatestToast'

import { editVersion, shown, type FrameworkEdit, type FrameworkVersion } from '../api'
import { problemOfPiece } from './useEditing'

export interface PieceEditsOptions<Piece extends Versioned & { name: string }> {
  versionId: string
  /** The piece, with the number of the changes to its draft up to now. */
  piece: Piece
  /** The edit that puts it. */
  edit: (piece: Omit<Piece, 'version'>) => FrameworkEdit
  /** The piece as it is in the draft now. */
  fetch: () => Promise<Omit<Piece, 'version'>>
}

/**
 * Edits of a role or a competency that save themselves. A draft has one version for all its pieces: when somebody has
 * changed another piece meanwhile, the edit goes through; when the same field, a person chooses.
 */
export function usePieceEdits<Piece extends Versioned & { name: string }>(options: PieceEditsOptions<Piece>): Autosave<Piece> {
  const { versionId, piece, edit, fetch } = options
  const tell = useLatestToast()
  const known = useRef(piece)
  const autosave = useAutosave<Piece>({
    resource: piece,
    save: async (changes, version) => {
      const { version: _, ...whole } = { ...known.current, ...changes }
      try {
        const saved = shown(await editVersion(versionId, edit(whole), version))
        tell(wordsOf(frameworkWords)('changed', { name: whole.name }), saved.undo_id)
        return { ...whole, version: saved.version } as Piece
      } catch (error) {
        throw await withPiece(asProblem(error), fetch)
      }
    },
  })
  useEffect(() => {
    known.current = autosave.base
  }, [autosave.base])
  return autosave
}

/** A stale edit's problem with the piece as it is now in the place of the version. */
async function withPiece(problem: Problem, fetch: () => Promise<object>): Promise<Problem> {
  if (problem.status !== 412 || !problem.current) return problemOfPiece(problem)
  const version = shown(problem.current as FrameworkVersion)
  return new Problem(412, { ...problem, current: { ...(await fetch()), version: version.version } })
}
