import { useQuery } from '@tanstack/react-query'

import type { Round } from '../api'
import { publicationsQuery, type Publication } from './api'

/** How far a published round has come, in mentees. */
export interface Answers {
  mentees: number
  /** Whose offer everybody has accepted. */
  accepted: number
  /** Whose offer waits for answers, or is being changed. */
  waiting: number
  /** Offers that leave soon: of a repair, and maybe for people who joined since. */
  held: number
  nobody: number
}

/** What was answered in a round of mentees and mentors, once something of it was sent. */
export function useAnswers(round: Round): Answers | null {
  const isPublished = round.state === 'published' || round.state === 'closed'
  const { data } = useQuery({ ...publicationsQuery(round.id), enabled: isPublished })
  return data && isPublished && round.among === 'sides' ? answersOf(round.mentees, data.items, round.closed_with_programme) : null
}

/** Whether a repair of the round has left, or is about to: what has changed, has changed since then. */
export function useIsRepaired(round: Round): boolean {
  const { data } = useQuery({ ...publicationsQuery(round.id), enabled: round.state === 'published' })
  return data?.items.some(({ state, repair_id }) => state !== 'taken_back' && repair_id !== null) ?? false
}

/** Counts the offers of all publications; null while nothing was sent. Nothing waits any more that ends with its programme. */
export function answersOf(
  mentees: number,
  publications: readonly Pick<Publication, 'state' | 'offers'>[],
  isClosed = false,
): Answers | null {
  const counted = publications.filter(({ state }) => state !== 'taken_back')
  if (!counted.some(({ state }) => state === 'sent')) return null
  const sum = (count: (offers: Publication['offers']) => number) => counted.reduce((all, { offers }) => all + count(offers), 0)
  const accepted = sum((offers) => offers.accepted)
  const waiting = isClosed ? 0 : sum(({ open, paused }) => open + paused)
  const held = isClosed ? 0 : sum((offers) => offers.held)
  return { mentees, accepted, waiting, held, nobody: Math.max(0, mentees - accepted - waiting) }
}
