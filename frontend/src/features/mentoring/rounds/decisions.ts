import { asProblem } from '@/api/problem'
import { adjustmentWords, pairWords, roundWords } from '@/shared/messages/en/rounds'
import { wordsOf } from '@/shared/messages/words'
import { textOf } from '@/shared/problem/words'
import { dismissToast, showToast } from '@/shared/toast/toasts'

import { askToStop, decideOnPair, fetchRound, showRound, type Both, type DecisionKind, type Round } from './api'
import { adjustRound, decideOnPairs, swapOf, type Adjustment, type AdjustmentRequest, type Wish } from './workbench'

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

/** What is to be decided so that one pair stands in place of another. */
export function instead(of: Both, wanted: Both): Wish[] {
  return [
    { pair: of, to: null },
    { pair: wanted, to: 'locked' },
  ]
}

/** Something of a round to decide on: what holds now, how to ask for something else, and what to say then. */
export interface Matter {
  standing: (round: Round) => Standing
  send: (round: Round, to: Standing) => Promise<Round>
  told: (to: Standing) => string
}

const TOLD = { locked: 'lockedNow', barred: 'barredNow' } as const

let turn: Promise<unknown> = Promise.resolve()
let lastToast: number | null = null

/** Decides on a pair at once; how it went is said in a toast, with the way back. */
export function decideNow(roundId: string, pair: Both, to: Standing): Promise<void> {
  const names = { mentee: pair.mentee.name, mentor: pair.mentor.name }
  return decideTogether(roundId, [{ pair, to }], wordsOf(pairWords)(to === null ? 'freeNow' : TOLD[to], names))
}

/** Swaps the mentors of two pairs, in one decision. */
export function swapNow(roundId: string, one: Both, other: Both): Promise<void> {
  const names = { one: one.mentee.name, other: other.mentee.name }
  return decideTogether(roundId, swapOf(one, other), wordsOf(pairWords)('swappedNow', names))
}

/** Takes several decisions as one, with one way back. */
export function decideTogether(roundId: string, wishes: readonly Wish[], told: string): Promise<void> {
  return inTurn(async () => {
    const round = await idle(roundId)
    const before = wishes.map(({ pair }) => ({ pair, to: standingOf(pair, round) }))
    const [only, ...more] = wishes
    showRound(await (only && more.length === 0 ? decideOnPair(round, only.pair, only.to) : decideOnPairs(round, wishes)))
    tell(told, () => decideTogether(roundId, before, wordsOf(roundWords)('tookBack')))
  })
}

/** Decides on something that is no pair of a mentee and a mentor. */
export function decideOn(roundId: string, matter: Matter, to: Standing): Promise<void> {
  return inTurn(async () => {
    const round = await idle(roundId)
    const before = matter.standing(round)
    showRound(await matter.send(round, to))
    tell(matter.told(to), () => decideOn(roundId, matter, before))
  })
}

/** Changes the round's own terms at once, with the way back in the toast. */
export function adjustNow(roundId: string, request: AdjustmentRequest): Promise<void> {
  return inTurn(async () => {
    const round = await idle(roundId)
    const before = round.adjustments.find((each) => isOf(each, request))?.amount ?? 0
    showRound(await adjustRound(round, request))
    tell(wordsOf(adjustmentWords)(request.amount === 0 ? 'asBefore' : 'changedNow'), () => adjustNow(roundId, { ...request, amount: before }))
  })
}

function isOf({ kind, person, rule }: Adjustment, request: AdjustmentRequest): boolean {
  return kind === request.kind && (person?.id ?? null) === (request.person_id ?? null) && rule === (request.rule ?? null)
}

function tell(text: string, takeBack: () => Promise<unknown>): void {
  if (lastToast !== null) dismissToast(lastToast)
  lastToast = showToast(text, { offers: { label: wordsOf(roundWords)('takeBack'), run: takeBack } })
}

function inTurn(deed: () => Promise<void>): Promise<void> {
  const next = turn.then(() => tellingFailure(deed))
  turn = next
  return next
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
