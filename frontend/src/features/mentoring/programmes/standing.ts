import type { Programme, ProgrammeSummary } from './api'

type OwnEnrolment = ProgrammeSummary['enrolments'][number]

/** How the viewer stands to the programmes there are; each programme is in one group. */
export interface Standing {
  /** Those one takes part in, or has begun to apply to. */
  yours: ProgrammeSummary[]
  /** Those one could apply to today. */
  open: ProgrammeSummary[]
  /** Those one runs. */
  runs: ProgrammeSummary[]
  others: ProgrammeSummary[]
}

export function standingIn(programmes: readonly ProgrammeSummary[]): Standing {
  const groups: Standing = { yours: [], open: [], runs: [], others: [] }
  for (const programme of programmes) groups[groupOf(programme)].push(programme)
  return groups
}

function groupOf(programme: ProgrammeSummary): keyof Standing {
  if (runs(programme)) return 'runs'
  if (programme.enrolments.length > 0) return 'yours'
  return programme.may_apply_as.length > 0 ? 'open' : 'others'
}

/** Whether the viewer may do more to it than copy it. */
export function runs({ actions }: Pick<ProgrammeSummary, 'actions'>): boolean {
  return actions.some((action) => action !== 'copy')
}

/** A message, and the day in it if it has one. */
type NextWord =
  | { word: 'nextDraft' | 'nextEnrolledOpen' | 'nextEnrolledMatching' | 'nextEnrolledRunning'; day: string }
  | { word: 'nextDraftOver' | 'nextApplied' | 'nextWaiting' | 'nextEnrolledClosed' | 'nextDeclined' | 'nextWithdrawn' }

/** What comes next for somebody who takes part, or has begun to apply. */
export function nextFor(
  { state }: Pick<OwnEnrolment, 'state'>,
  programme: Pick<Programme, 'state' | 'closes_on' | 'starts_on' | 'takes_applications'>,
): NextWord {
  switch (state) {
    case 'draft':
      return programme.takes_applications ? { word: 'nextDraft', day: programme.closes_on } : { word: 'nextDraftOver' }
    case 'applied':
      return { word: 'nextApplied' }
    case 'waiting':
      return { word: 'nextWaiting' }
    case 'declined':
      return { word: 'nextDeclined' }
    case 'withdrawn':
      return { word: 'nextWithdrawn' }
    case 'enrolled':
      return nextForEnrolled(programme)
  }
}

function nextForEnrolled({ state, closes_on, starts_on }: Pick<Programme, 'state' | 'closes_on' | 'starts_on'>): NextWord {
  switch (state) {
    case 'matching':
      return { word: 'nextEnrolledMatching', day: starts_on }
    case 'running':
      return { word: 'nextEnrolledRunning', day: starts_on }
    case 'closed':
      return { word: 'nextEnrolledClosed' }
    default:
      return { word: 'nextEnrolledOpen', day: closes_on }
  }
}

/** A code that a new programme could have: its name in capitals, as far as fits. */
export function codeFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words.join('-').slice(0, 40).replace(/-$/, '')
}
