import type { CompetencyOutline } from '../api'

export interface Placed {
  competency: CompetencyOutline
  /** How deep it stands; 0 for what is part of nothing. */
  depth: number
  /** Whether others are part of it. */
  hasParts: boolean
}

/** Competencies as the rows of a tree: each below what it is part of, in their authors' order. */
export function treeOf(competencies: readonly CompetencyOutline[]): Placed[] {
  const known = new Set(competencies.map(({ code }) => code))
  const below = new Map<string | null, CompetencyOutline[]>()
  for (const each of competencies) {
    const parent = each.parent !== null && known.has(each.parent) ? each.parent : null
    below.set(parent, [...(below.get(parent) ?? []), each])
  }
  const placed: Placed[] = []
  const place = (parent: string | null, depth: number) => {
    for (const competency of below.get(parent) ?? []) {
      placed.push({ competency, depth, hasParts: below.has(competency.code) })
      place(competency.code, depth + 1)
    }
  }
  place(null, 0)
  return placed
}

/** The codes of what is part of a competency, at any depth, and its own: what it can't be part of. */
export function withinOf(competencies: readonly CompetencyOutline[], code: string): string[] {
  const parts = competencies.filter(({ parent }) => parent === code)
  return [code, ...parts.flatMap((part) => withinOf(competencies, part.code))]
}
