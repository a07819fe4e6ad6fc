import { asProblem } from '@/api/problem'
import { pairWords, roundWords } from '@/shared/messages/en/rounds'
import { wordsOf } from '@/shared/messages/words'
import { textOf } from '@/shared/problem/words'
import { dismissToast, showToast } from '@/shared/toast/toasts'

import { askToStop, decideOnPair, fetchRound, showRound, type Both, type DecisionKind, type Round } from './api'

/** What is decided on a pair; null: nothing. */
export type Standing = DecisionKind | null

export function pairKey({ mentee, mentor }: Both): string {
  return `${mentee.id}.${mentor.id}`
}

/** What is decided on two people. */
export function standingOf(pair: Both, { decisions }: Pick<Round, 'decisions'>): Standing {
  const key = pairKey(pair)
  return decisions.find((decision) => pairKey(decision) === key)?.kind ?? null
}

/** What pressing "lock" or "forbid" asks for: it, or, where it holds already, nothing any more. */
export function toggled(pressed: DecisionKind, now: Standing): Standing {
  return pressed === now ? null : pressed
}

const TOLD = { locked: 'lockedNow', barred: 'barredNow' } as const

let turn: Promise<unknown> = Promise.resolve()
let lastToast: number | null = null

/** Decides at once, one after the other however fast they come; how it went is said in a toast, with the way back. */
export function decideNow(roundId: string, pair: Both, to: Standing): Promise<void> {
  const next = turn.then(() => tellingFailure(() => decideAndTell(roundId, pair, to)))
  turn = next
  return next
}

async function decideAndTell(roundId: string, pair: Both, to: Standing): Promise<void> {
  const say = wordsOf(pairWords)
  const round = await idle(roundId)
  const before = standingOf(pair, round)
  showRound(await decideOnPair(round, pair, to))
  const names = { mentee: pair.mentee.name, mentor: pair.mentor.name }
  const takeBack = { label: wordsOf(roundWords)('takeBack'), run: () => decideNow(roundId, pair, before) }
  if (lastToast !== null) dismissToast(lastToast)
  lastToast = showToast(say(to === null ? 'freeNow' : TOLD[to], names), { offers: takeBack })
}

const LOOKED_EVERY = 250

/** The round once nothing runs it: a run that a new decision overtakes is stopped. */
async function idle(roundId: string): Promise<Round> {
  const round = await fetchRound(roundId)
  if (round.state === 'running' && round.work_id) await askToStop(round.work_id)
  return onceIdle(round)
}

async function onceIdle(round: Round): Promise<Round> {
  if (round.state !== 'running') return round
  await new Promise((done) => setTimeout(done, LOOKED_EVERY))
  return onceIdle(await fetchRound(round.id))
}

async function tellingFailure(deed: () => Promise<void>): Promise<void> {
  try {
    await deed()
  } catch (error) {
    showToast(textOf(asProblem(error)).happened, { tone: 'problem' })
  }
}
