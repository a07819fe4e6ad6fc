import { paths } from '@/app/paths'
import { useMe } from '@/features/people/me/useMe'
import { Link } from '@/shared/Link'
import { offerWords } from '@/shared/messages/en/offers'
import { useWords } from '@/shared/messages/words'

import type { OfferSummary } from '../api'
import styles from './Offer.module.css'
import { OfferState } from './OfferState'

/** The viewer's offers, those that wait for an answer first. */
export function OwnOffers({ offers }: { offers: readonly OfferSummary[] }) {
  const say = useWords(offerWords)
  const zone = useMe().person?.time_zone
  return (
    <ul className={styles.list}>
      {offers.map((offer) => (
        <li key={offer.id} className={styles.line}>
          <div>
            {offer.others.map(({ person, side }) => (
              <p key={person.id} className={styles.name}>
                {say('as', { name: person.name, side: say(side) })}
              </p>
            ))}
            <p className={styles.soft}>{say('in', { programme: offer.programme_name })}</p>
            <OfferState offer={offer} zone={zone} />
          </div>
          <Link to={paths.offer(offer.id)} look={offer.actions.includes('answer') ? 'main' : 'plain'}>
            {say(offer.actions.includes('answer') ? 'see' : 'look')}
          </Link>
        </li>
      ))}
    </ul>
  )
}
