import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { planQuery } from '../api'
import { PlanView } from '../components/PlanView'

/** One plan: one's own, or that of somebody whom one looks after. */
export function PlanPage() {
  const say = useWords(planWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(planQuery(id))
  const plan = query.data
  const isOwn = plan?.part === 'owner'
  return (
    <Page
      title={!plan ? say('descriptionOf') : isOwn ? say('title') : say('titleOf', { name: plan.person.name })}
      description={say(isOwn ? 'description' : 'descriptionOf')}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => <PlanView key={shown.id} plan={shown} />}
      </Loaded>
    </Page>
  )
}
