import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import type { Round } from '../api'
import { roundOffersQuery, type OverseenOffer } from './api'

/** How far the offer of each pair has come, by the key of the pair; nothing before a round is published. */
export function useOfferStates(round: Round): ReadonlyMap<string, OverseenOffer['state']> {
  const isPublished = round.state === 'published' || round.state === 'closed'
  const { data } = useQuery({ ...roundOffersQuery(round.id), enabled: isPublished && round.among === 'sides' })
  return useMemo(() => offerStates(data?.items ?? []), [data])
}

/** Of a pair that was offered more than once, what was not withdrawn counts. */
export function offerStates(offers: readonly Pick<OverseenOffer, 'state' | 'parties'>[]): Map<string, OverseenOffer['state']> {
  const states = new Map<string, OverseenOffer['state']>()
  for (const { state, parties } of offers) {
    const idOf = (side: string) => parties.find((party) => party.side === side)?.person.id ?? ''
    const key = `${idOf('mentee')}.${idOf('mentor')}`
    if (!states.has(key) || state !== 'withdrawn') states.set(key, state)
  }
  return states
}
