import { paths } from '@/app/paths'

import type { FrameworkVersion } from './api'

/** The parts of a version's page, in their order. */
export const PARTS = ['roles', 'competencies', 'moves', 'setup', 'check', 'publish'] as const

export type Part = (typeof PARTS)[number]

/** The part that the address names; else the roles. */
export function partIn(named: string | string[] | undefined): Part {
  return PARTS.find((part) => part === named) ?? 'roles'
}

/** The parts that a version has for the viewer: what can't be checked any more has no such part. */
export function partsOf({ actions, state }: Pick<FrameworkVersion, 'actions' | 'state'>): readonly Part[] {
  const isPublished = state === 'published' || state === 'superseded'
  return PARTS.filter((part) => {
    if (part === 'check') return actions.includes('check')
    return part !== 'publish' || isPublished || actions.includes('check')
  })
}

/** Where a role or a competency of a version is open. */
export function pieceIn(versionId: string, kind: 'role' | 'competency', code: string): string {
  return paths.frameworkPart(versionId, { part: kind === 'role' ? 'roles' : 'competencies', [kind]: code })
}
