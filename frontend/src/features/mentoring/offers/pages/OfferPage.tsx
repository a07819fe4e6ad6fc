import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { offerWords } from '@/shared/messages/en/offers'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { answerOffer, offerQuery, type OwnOffer } from '../api'
import { AnswerButtons } from '../components/AnswerButtons'
import { OfferShown } from '../components/OfferShown'
import { OfferState } from '../components/OfferState'

/** One offer: who, why, which hours are shared, and the answer. */
export function OfferPage() {
  const say = useWords(offerWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(offerQuery(id))
  const offer = query.data
  return (
    <Page
      width="narrow"
      title={offer ? titleOf(offer) : say('one')}
      description={offer && <Link to={paths.programme(offer.programme_id)}>{offer.programme_name}</Link>}
      actions={offer && <AnswerButtons offer={offer} send={(answer) => answerOffer(offer, answer)} />}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => (
          <>
            <OfferState offer={shown} zone={shown.time_zone} />
            <OfferShown offer={shown} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

export function titleOf({ others }: OwnOffer): string {
  return others.map(({ person }) => person.name).join(', ')
}
