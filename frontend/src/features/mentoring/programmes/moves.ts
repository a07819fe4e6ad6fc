import type { Programme, ProgrammeState } from './api'

/** What is asked before a programme is brought into a state. */
export type Question = 'close' | 'reopen'

/** A state that a programme can come into: the message on its button, and the one that says what happens. */
export interface Move {
  to: ProgrammeState
  word: 'toOpen' | 'toOpenAgain' | 'toMatching' | 'toRunning' | 'toClosed'
  asked?: Question
  text: 'openFromDraft' | 'openFromMatching' | 'openFromRunning' | 'matchingFromOpen' | 'runningFromMatching' | 'closed'
}

const OPENING = { draft: 'openFromDraft', matching: 'openFromMatching', running: 'openFromRunning' } as const

/** What the server lets the viewer bring a programme into: on first, back after, and its end last. */
export function movesOf({ actions, state, closes_on }: Pick<Programme, 'actions' | 'state' | 'closes_on'>, today = todayInUtc()): Move[] {
  const all: Record<string, Move> = {
    to_matching: { to: 'matching', word: 'toMatching', text: 'matchingFromOpen' },
    to_running: { to: 'running', word: 'toRunning', text: 'runningFromMatching' },
    to_open: {
      to: 'open',
      word: state === 'draft' ? 'toOpen' : 'toOpenAgain',
      text: OPENING[state as keyof typeof OPENING] ?? 'openFromMatching',
      ...(closes_on <= today && { asked: 'reopen' as const }),
    },
    to_closed: { to: 'closed', word: 'toClosed', text: 'closed', asked: 'close' },
  }
  return Object.entries(all)
    .filter(([action]) => (actions as readonly string[]).includes(action))
    .map(([, move]) => move)
}

/** What a programme comes into next that nobody can bring it into yet, with why not. */
export function hinderedMoves({ hindered, actions }: Pick<Programme, 'hindered' | 'actions'>) {
  const mayMove = actions.includes('edit')
  return mayMove ? hindered.filter(({ state }) => state === 'running') : []
}

/** The day on which the server would open it: days of programmes are those of UTC. */
function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10)
}
