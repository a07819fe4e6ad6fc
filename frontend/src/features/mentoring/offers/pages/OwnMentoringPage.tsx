import { useQuery } from '@tanstack/react-query'

import { offerWords } from '@/shared/messages/en/offers'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { ownOffersQuery, ownRelationshipsQuery } from '../api'
import { OwnOffers } from '../components/OwnOffers'
import { OwnRelationships } from '../components/OwnRelationships'

/** What the viewer is asked, and whom they meet. */
export function OwnMentoringPage() {
  const say = useWords(offerWords)
  const offers = useQuery(ownOffersQuery)
  const relationships = useQuery(ownRelationshipsQuery)
  return (
    <Page title={say('mine')} description={say('mineText')}>
      <Loaded query={offers} skeleton={<PageSkeleton />}>
        {({ items }) => (
          <Card title={say('offers')}>
            {items.length > 0 ? <OwnOffers offers={items} /> : <Empty title={say('emptyTitle')} text={say('emptyText')} />}
          </Card>
        )}
      </Loaded>
      <Loaded query={relationships} skeleton={<PageSkeleton />}>
        {({ items }) => (
          <Card title={say('relationships')}>
            {items.length > 0 ? (
              <OwnRelationships relationships={items} />
            ) : (
              <Empty title={say('nobodyTitle')} text={say('nobodyText')} />
            )}
          </Card>
        )}
      </Loaded>
    </Page>
  )
}
