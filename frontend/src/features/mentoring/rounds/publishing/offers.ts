import type { Round } from '../api'
import type { OverseenOffer } from './api'

export type Party = OverseenOffer['parties'][number]

/** A column of people: on which side they are asked; among peers all stand in one. */
export type Place = 'mentee' | 'mentor' | 'who'

/** The columns of people that offers of a round have. */
export function columnsOf(among: Round['among']): readonly Place[] {
  return among === 'sides' ? ['mentee', 'mentor'] : ['who']
}

/** Those who stand in a column of an offer. */
export function heldBy({ parties }: Pick<OverseenOffer, 'parties'>, place: Place): Party[] {
  return place === 'who' ? parties : parties.filter(({ side }) => side === place)
}

/** The states that some offers are in, in the order in which the offers stand. */
export function statesIn(offers: readonly Pick<OverseenOffer, 'state'>[]): OverseenOffer['state'][] {
  return [...new Set(offers.map(({ state }) => state))]
}
