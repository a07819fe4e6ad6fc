import { offerWords } from '@/shared/messages/en/offers'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import { TONES } from '../../offers/components/OfferState'
import type { OverseenOffer } from './api'

/** How far an offer has come, in a word. */
export function OfferTag({ state }: Pick<OverseenOffer, 'state'>) {
  const say = useWords(offerWords)
  return <Tag tone={TONES[state]}>{say(state)}</Tag>
}
