import { queryClient } from '@/api/client'
import { asProblem, Problem } from '@/api/problem'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { wordsOf } from '@/shared/messages/words'
import { useLatestToast } from '@/shared/toast/useLatestToast'

import { editVersion, overtaken, shown, versionQuery, type FrameworkEdit, type FrameworkVersion } from '../api'

export type Edit = (body: FrameworkEdit, said: string) => Promise<FrameworkVersion>

/**
 * Changes a draft as it is known now, says so, and offers to take it back.
 *
 * When somebody else was faster, the draft is taken over as it is now and nothing is sent: what was typed stays where
 * it is, and sending it once more is a decision made with theirs in sight.
 */
export function useEditing(id: string): Edit {
  const tell = useLatestToast()
  return async (body, said) => {
    const known = queryClient.getQueryData<FrameworkVersion>(versionQuery(id).queryKey)
    try {
      const edited = shown(await editVersion(id, body, known?.version ?? 0))
      tell(said, edited.undo_id)
      return edited
    } catch (error) {
      throw overtaken(problemOfPiece(error))
    }
  }
}

/**
 * Makes sure that nothing of a code is there yet: putting a piece replaces the one of its code.
 *
 * Throws a problem of the field `code`.
 */
export function expectNew(pieces: readonly { code: string }[], code: string): void {
  if (!pieces.some((piece) => piece.code === code)) return
  throw new Problem(422, { errors: [{ field: 'code', message: wordsOf(frameworkWords)('codeTaken') }] })
}

/** The same problem with its fields named as a form of one piece names them: `role.CAR-C2.level` and `roles.0.level` are `level`. */
export function problemOfPiece(thrown: unknown): Problem {
  const problem = asProblem(thrown)
  const errors = problem.errors.map(({ field, message }) => ({ field: fieldOfPiece(field), message }))
  return new Problem(problem.status, { ...problem, errors })
}

const PIECE = /^(?:(?:families|tracks|scales|competencies|roles|moves)\.\d+|(?:family|track|scale|competency|role|move)\.[A-Za-z0-9][A-Za-z0-9._-]*?)\.(?=(?:code|name|family|track|level|levels|description|requirements|certifications|scale|kind|parent|descriptors|prerequisites|source|target|months)(?:\.|$))/

export function fieldOfPiece(field: string): string {
  return field.replace(/^move\.[^.]*\|[^.]*\|[a-z ]+\./, '').replace(PIECE, '')
}
