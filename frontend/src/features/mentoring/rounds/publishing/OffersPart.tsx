import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from '@tanstack/react-router'

import { useFormat } from '@/shared/format'
import { offerWords } from '@/shared/messages/en/offers'
import { publishingWords } from '@/shared/messages/en/publishing'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { PartLinks } from '@/shared/page/PartLinks'
import { writeSearch, type SearchParams } from '@/shared/searchParams'
import { Tag } from '@/shared/Tag'

import { TONES } from '../../offers/components/OfferState'
import type { Round } from '../api'
import { roundOffersQuery, type OverseenOffer } from './api'
import { columnsOf, heldBy, statesIn, type Party, type Place } from './offers'
import styles from './Publishing.module.css'

/** Who of a round is asked, and who answered what; those that came to nothing first. */
export function OffersPart({ round }: { round: Round }) {
  const say = useWords(publishingWords)
  const search: SearchParams = useSearch({ strict: false })
  const query = useQuery(roundOffersQuery(round.id))
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {({ items }) => {
        if (items.length === 0) return <Empty title={say('emptyTitle')} text={say('emptyText')} />
        const state = statesIn(items).find((each) => each === search.state)
        return (
          <>
            <States items={items} shown={state} />
            <Offers offers={items.filter((offer) => state === undefined || offer.state === state)} columns={columnsOf(round.among)} />
          </>
        )
      }}
    </Loaded>
  )
}

/** Every state that there is with how many offers are in it, to see those alone. */
function States({ items, shown }: { items: readonly OverseenOffer[]; shown?: OverseenOffer['state'] }) {
  const say = useWords(publishingWords)
  const sayOffer = useWords(offerWords)
  const search: SearchParams = useSearch({ strict: false })
  const pathname = useLocation({ select: (location) => location.pathname })
  const to = (state?: string) => `${pathname}${writeSearch({ ...search, state })}`
  const count = (state: string, of: readonly OverseenOffer[]) => say('stateCount', { state, count: of.length })
  const parts = [
    { to: to(), label: count(say('allStates'), items) },
    ...statesIn(items).map((state) => ({
      to: to(state),
      label: count(
        sayOffer(state),
        items.filter((each) => each.state === state),
      ),
    })),
  ]
  return <PartLinks label={say('state')} parts={parts} current={to(shown)} currentAs="true" />
}

function Offers({ offers, columns }: { offers: readonly OverseenOffer[]; columns: readonly Place[] }) {
  const say = useWords(publishingWords)
  return (
    <table className={styles.table} aria-label={say('offersPart')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
          <th scope="col">{say('state')}</th>
          <th scope="col">{say('answerBy')}</th>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <OfferRow key={offer.id} offer={offer} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

function OfferRow({ offer, columns }: { offer: OverseenOffer; columns: readonly Place[] }) {
  const sayOffer = useWords(offerWords)
  const format = useFormat()
  const [first, ...others] = columns
  const waits = offer.state === 'open' && offer.answer_by !== null
  return (
    <tr>
      <th scope="row">{first && <Parties offer={offer} place={first} />}</th>
      {others.map((place) => (
        <td key={place}>
          <Parties offer={offer} place={place} />
        </td>
      ))}
      <td>
        <Tag tone={TONES[offer.state]}>{sayOffer(offer.state)}</Tag>
        {offer.end_reason && <p className={styles.soft}>{offer.end_reason}</p>}
      </td>
      <td>{waits && offer.answer_by ? format.moment(offer.answer_by) : '–'}</td>
    </tr>
  )
}

/** Those who stand in a column, each with what they answered. */
function Parties({ offer, place }: { offer: OverseenOffer; place: Place }) {
  return heldBy(offer, place).map((party) => <PartyLine key={party.person.id} party={party} isOpen={offer.state === 'open'} />)
}

function PartyLine({ party: { person, answer, reason, words }, isOpen }: { party: Party; isOpen: boolean }) {
  const say = useWords(publishingWords)
  const sayOffer = useWords(offerWords)
  const why = [reason ? sayOffer(reason) : say('noReason'), words].filter(Boolean).join('. ')
  const unanswered = say(isOpen ? 'noAnswer' : 'notAsked')
  const said = answer === 'declined' ? say('saidNo', { reason: why }) : answer === 'accepted' ? say('saidYes') : unanswered
  return (
    <div className={styles.party} data-answer={answer ?? 'none'}>
      <span className={styles.who}>{person.name}</span>
      <span className={styles.mark}>{said}</span>
    </div>
  )
}
