import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { MentoringIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { offerWords } from '@/shared/messages/en/offers'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { enrolmentQuery, type Application } from '../../enrolments/api'
import { programmeQuery, type Programme } from '../../programmes/api'
import { ApplyButtons } from '../../programmes/components/ApplyButtons'
import { ownRequestsQuery } from '../api'
import { Asking } from '../components/Asking'
import { LatestRequest } from '../components/LatestRequest'

/** Where a mentee sees who could be their mentor, asks them, and sees how it goes on. */
export function RequestPage() {
  const say = useWords(requestWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(programmeQuery(id))
  const programme = query.data
  return (
    <Page
      title={say('title')}
      description={programme && <Link to={paths.programme(id)}>{say('partOf', { programme: programme.name })}</Link>}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => <OfMentee programme={shown} />}
      </Loaded>
    </Page>
  )
}

function OfMentee({ programme }: { programme: Programme }) {
  const own = programme.enrolments.find(({ side }) => side === 'mentee')
  return own?.state === 'enrolled' ? <TakingPart programme={programme} enrolmentId={own.id} /> : <NotYet programme={programme} />
}

/** Who does not take part yet is led to the application. */
function NotYet({ programme }: { programme: Programme }) {
  const say = useWords(requestWords)
  const own = programme.enrolments.find(({ side }) => side === 'mentee')
  return (
    <Empty
      icon={MentoringIcon}
      title={say('notTakingPart')}
      text={say('notTakingPartText')}
      action={own ? <Link to={paths.enrolment(own.id)}>{say('toApplication')}</Link> : <ApplyButtons programme={programme} />}
    />
  )
}

function TakingPart({ programme, enrolmentId }: { programme: Programme; enrolmentId: string }) {
  const application = useQuery(enrolmentQuery(enrolmentId))
  const requests = useQuery(ownRequestsQuery(programme.id))
  return (
    <Loaded query={application} skeleton={<PageSkeleton />}>
      {(shown) => (
        <Loaded query={requests} skeleton={<PageSkeleton />}>
          {({ items }) => <Standing programme={programme} application={shown} latest={items[0]} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface StandingProps {
  programme: Programme
  application: Application
  latest: Parameters<typeof LatestRequest>[0]['request'] | undefined
}

/** A request on its way, or what one needs to make one. */
function Standing({ programme, application, latest }: StandingProps) {
  const say = useWords(requestWords)
  const sayOffers = useWords(offerWords)
  const isCommitted = latest?.state === 'open' || latest?.state === 'matched'
  const isClosed = programme.state === 'closed'
  return (
    <>
      {latest && latest.state !== 'withdrawn' && <LatestRequest request={latest} />}
      {isClosed && (
        <Empty
          icon={MentoringIcon}
          title={say('hindered_closed')}
          text={say('closedText')}
          action={<Link to={paths.ownMentoring}>{sayOffers('mine')}</Link>}
        />
      )}
      {!isClosed && !isCommitted && <Asking key={application.id} programme={programme} application={application} />}
    </>
  )
}
