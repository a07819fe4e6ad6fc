import type { Choice, Find } from '@/shared/picker/usePicker'

import type { CompetencyOutline, FrameworkOutline, ProficiencyScale, RoleOutline } from './api'
import { isMeant } from './useFind'

type Named = { code: string; name: string }

/** The piece of a code. */
export function byCode<Piece extends Named>(pieces: readonly Piece[], code: string | null | undefined): Piece | undefined {
  return pieces.find((piece) => piece.code === code)
}

/** The name of what has a code; the code itself where there is nothing of it. */
export function nameOf(pieces: readonly Named[], code: string): string {
  return byCode(pieces, code)?.name ?? code
}

/** The scale of a competency. */
export function scaleOf(outline: FrameworkOutline, code: string): ProficiencyScale | undefined {
  return byCode(outline.scales, byCode<CompetencyOutline>(outline.competencies, code)?.scale)
}

const MOST_CHOICES = 50

/** Finds pieces of a version by what they are called; those of some codes are left out. */
export function findIn(kind: string, pieces: readonly (Named & Partial<RoleOutline>)[], without: readonly string[] = []): Find {
  const left = new Set(without)
  return (text) => ({
    queryKey: ['framework', kind, pieces, without, text],
    queryFn: () => {
      const meant = pieces.filter(({ code, name }) => !left.has(code) && isMeant(text, name, code))
      return Promise.resolve({ choices: meant.slice(0, MOST_CHOICES).map(choiceOf), hasMore: meant.length > MOST_CHOICES })
    },
  })
}

export function choiceOf({ code, name }: Named): Choice {
  return { id: code, title: name, detail: code }
}
