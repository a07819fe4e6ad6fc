import type { Programme, ProgrammeState } from './api'

/** A state that a programme can come into: the message on its button, and the one that says what happens. */
export interface Move {
  to: ProgrammeState
  word: 'toOpen' | 'toOpenAgain' | 'toMatching' | 'toRunning' | 'toClosed'
  text: 'openFromDraft' | 'openFromMatching' | 'openFromRunning' | 'matchingFromOpen' | 'runningFromMatching' | 'closed'
}

const OPENING = { draft: 'openFromDraft', matching: 'openFromMatching', running: 'openFromRunning' } as const

/** What the server lets the viewer bring a programme into: on first, back after, and its end last. */
export function movesOf({ actions, state }: Pick<Programme, 'actions' | 'state'>): Move[] {
  const all: Record<string, Move> = {
    to_matching: { to: 'matching', word: 'toMatching', text: 'matchingFromOpen' },
    to_running: { to: 'running', word: 'toRunning', text: 'runningFromMatching' },
    to_open: {
      to: 'open',
      word: state === 'draft' ? 'toOpen' : 'toOpenAgain',
      text: OPENING[state as keyof typeof OPENING] ?? 'openFromMatching',
    },
    to_closed: { to: 'closed', word: 'toClosed', text: 'closed' },
  }
  return Object.entries(all)
    .filter(([action]) => (actions as readonly string[]).includes(action))
    .map(([, move]) => move)
}
