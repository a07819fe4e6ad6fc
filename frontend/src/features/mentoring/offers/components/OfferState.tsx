import { useFormat } from '@/shared/format'
import { offerWords } from '@/shared/messages/en/offers'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { OfferSummary } from '../api'
import styles from './Offer.module.css'

export const TONES = {
  open: 'warn',
  paused: 'calm',
  accepted: 'good',
  declined: 'bad',
  expired: 'bad',
  withdrawn: 'calm',
  held: 'calm',
} as const

/** How far an offer has come, in a word, and what comes next in a sentence. */
export function OfferState({ offer }: { offer: OfferSummary }) {
  const say = useWords(offerWords)
  const format = useFormat()
  const next = nextIn(offer)
  return (
    <p className={styles.soft}>
      <Tag tone={offer.ends_with_programme ? 'calm' : TONES[offer.state]}>{say(tagOf(offer))}</Tag>{' '}
      {next === 'until' || next === 'youAsked' ? say(next, { when: format.moment(offer.answer_by) }) : say(next)}
    </p>
  )
}

function tagOf({ state, actions, ends_with_programme: ends }: OfferSummary) {
  if (ends) return 'endsTag'
  return actions.includes('answer') ? 'openToYou' : state
}

function nextIn({ state, own_answer, is_own_request, ends_with_programme: ends }: OfferSummary) {
  if (ends) return 'endsWithProgramme'
  if (is_own_request && state === 'open') return 'youAsked'
  if (is_own_request && state === 'withdrawn') return 'askedNoMore'
  if (state === 'accepted') return 'allAccepted'
  if (state === 'paused') return 'beingChanged'
  if (state !== 'open') return 'notAgreed'
  if (own_answer === 'accepted') return 'youAccepted'
  return own_answer === 'declined' ? 'youDeclined' : 'until'
}
