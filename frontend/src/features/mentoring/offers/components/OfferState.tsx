import { useDeadline } from '@/shared/deadline'
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

export interface OfferStateProps {
  offer: OfferSummary
  /** The zone of the viewer, by whose clock the mail says until when. */
  zone: string | undefined
}

/** How far an offer has come, in a word, and what comes next in a sentence. */
export function OfferState({ offer, zone }: OfferStateProps) {
  const say = useWords(offerWords)
  const deadline = useDeadline(zone)
  const next = nextIn(offer)
  const tag = tagOf(offer)
  const name = offer.others.map(({ person }) => person.name).join(', ')
  return (
    <p className={styles.soft}>
      <Tag tone={tag === 'declinedByYou' || tag === 'endsTag' ? 'calm' : TONES[offer.state]}>{tag === 'asksYou' ? say(tag, { name }) : say(tag)}</Tag>{' '}
      {next === 'until' || next === 'youAsked' || next === 'asksYouUntil' ? say(next, { when: deadline(offer.answer_by) }) : say(next)}
    </p>
  )
}

function tagOf({ state, actions, own_answer, asks_viewer, is_own_request, ends_with_programme: ends }: OfferSummary) {
  if (ends) return 'endsTag'
  if (actions.includes('answer')) return asks_viewer ? 'asksYou' : 'openToYou'
  if (own_answer === 'declined') return 'declinedByYou'
  return state === 'open' && own_answer === 'accepted' && !is_own_request ? 'acceptedByYou' : state
}

function nextIn({ state, own_answer, actions, asks_viewer, is_own_request, ends_with_programme: ends }: OfferSummary) {
  if (ends) return 'endsWithProgramme'
  if (is_own_request && state === 'open') return 'youAsked'
  if (is_own_request && state === 'withdrawn') return 'askedNoMore'
  if (state === 'accepted') return 'allAccepted'
  if (state === 'paused') return 'beingChanged'
  if (own_answer === 'declined') return actions.includes('take_back') ? 'youDeclinedJustNow' : 'youDeclined'
  if (state !== 'open') return 'notAgreed'
  if (own_answer === 'accepted') return 'youAccepted'
  return asks_viewer ? 'asksYouUntil' : 'until'
}
