import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from '@tanstack/react-router'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { offerWords } from '@/shared/messages/en/offers'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { answerByLink, linkedOfferQuery, type OwnOffer } from '../api'
import { AnswerButtons } from '../components/AnswerButtons'
import { OfferShown } from '../components/OfferShown'
import { OfferState } from '../components/OfferState'
import styles from './AnswerPage.module.css'
import { titleOf } from './OfferPage'

/** Where the link of a mail leads: one offer, to be answered without signing in. Opening it answers nothing. */
export function AnswerPage() {
  return (
    <main className={`content ${styles.alone}`}>
      <LinkedOffer />
    </main>
  )
}

function LinkedOffer() {
  const say = useWords(offerWords)
  const token = useLocation({ select: ({ hash }) => hash })
  const { answer } = useSearch({ strict: false }) as { answer?: string }
  const query = useQuery(linkedOfferQuery(token))
  const [answered, setAnswered] = useState<OwnOffer | null>(null)
  const offer = answered ?? query.data
  if (offer) {
    return (
      <Page
        width="narrow"
        title={titleOf(offer)}
        description={offer.programme_name}
        actions={
          <AnswerButtons
            offer={offer}
            send={(given) => answerByLink(token, given)}
            onDone={setAnswered}
            beginsWith={answer === 'declined' ? 'declined' : undefined}
          />
        }
      >
        <OfferState offer={offer} zone={offer.time_zone} />
        <OfferShown offer={offer} />
      </Page>
    )
  }
  if (!query.isError) {
    return (
      <Page width="narrow" title={say('linkLooking')}>
        <PageSkeleton />
      </Page>
    )
  }
  return asProblem(query.error).status === 404 ? (
    <Page width="narrow" title={say('linkBad')}>
      <Empty
        title={say('linkBad')}
        text={say('linkBadText')}
        action={
          <Link to={paths.signIn} look="main">
            {say('toSignIn')}
          </Link>
        }
      />
    </Page>
  ) : (
    <Page width="narrow" title={say('linkUnread')}>
      <ProblemNotice problem={query.error} onRetry={query.refetch} />
    </Page>
  )
}
