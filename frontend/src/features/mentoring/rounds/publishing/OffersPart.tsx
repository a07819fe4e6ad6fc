import { useQuery } from '@tanstack/react-query'

import { offerWords } from '@/shared/messages/en/offers'
import { publishingWords } from '@/shared/messages/en/publishing'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { Tag } from '@/shared/Tag'

import { TONES } from '../../offers/components/OfferState'
import type { Round } from '../api'
import { roundOffersQuery, type OverseenOffer } from './api'
import styles from './Publishing.module.css'

/** Who of a round is asked, and who answered what; those that came to nothing first. */
export function OffersPart({ round }: { round: Round }) {
  const say = useWords(publishingWords)
  const query = useQuery(roundOffersQuery(round.id))
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={say('emptyTitle')} text={say('emptyText')} />
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say('who')}</th>
                <th scope="col">{say('state')}</th>
                <th scope="col">{say('answers')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((offer) => (
                <OfferRow key={offer.id} offer={offer} />
              ))}
            </tbody>
          </table>
        )
      }
    </Loaded>
  )
}

function OfferRow({ offer }: { offer: OverseenOffer }) {
  const sayOffer = useWords(offerWords)
  return (
    <tr>
      <th scope="row">{offer.parties.map(({ person }) => person.name).join(' – ')}</th>
      <td>
        <Tag tone={TONES[offer.state]}>{sayOffer(offer.state)}</Tag>
        {offer.end_reason && <p className={styles.soft}>{offer.end_reason}</p>}
      </td>
      <td>
        {offer.parties.map((party) => (
          <PartyLine key={party.person.id} party={party} />
        ))}
      </td>
    </tr>
  )
}

function PartyLine({ party }: { party: OverseenOffer['parties'][number] }) {
  const say = useWords(publishingWords)
  const sayOffer = useWords(offerWords)
  const { person, answer, reason, words } = party
  const { name } = person
  if (answer === null) return <p className={styles.soft}>{say('noAnswer', { name })}</p>
  if (answer === 'accepted') return <p className={styles.answer}>{say('saidYes', { name })}</p>
  const why = [reason ? sayOffer(reason) : say('noReason'), words].filter(Boolean).join('. ')
  return <p className={styles.answer}>{say('saidNo', { name, reason: why })}</p>
}
