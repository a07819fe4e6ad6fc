import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { newKey } from '@/api/conditions'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { beginPlan, ownPlansQuery, planQuery, type PlanSummary } from '../api'
import styles from '../components/Plan.module.css'
import { PlanStateTag } from '../components/PlanTags'
import { PlanView } from '../components/PlanView'

/** One's own plan: the one to go on with, or the first step to one. */
export function OwnPlanPage() {
  const say = useWords(planWords)
  return (
    <Page title={say('title')} description={say('description')}>
      <Loaded query={useQuery(ownPlansQuery)} skeleton={<PageSkeleton />}>
        {({ items, current_id: currentId }) =>
          currentId && items.length > 0 ? (
            <>
              <CurrentPlan id={currentId} />
              <OtherPlans plans={items.filter(({ id }) => id !== currentId)} />
            </>
          ) : (
            <Empty icon={CareerIcon} title={say('emptyTitle')} text={say('emptyText')} action={<FirstSteps />} />
          )
        }
      </Loaded>
    </Page>
  )
}

function CurrentPlan({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(planQuery(id))} skeleton={<PageSkeleton />}>
      {(plan) => <PlanView key={plan.id} plan={plan} />}
    </Loaded>
  )
}

/** Begin at once, or look first where one could go. */
function FirstSteps() {
  const say = useWords(planWords)
  return (
    <>
      <BeginButton />
      <Link to={paths.reach} look="plain">
        {say('lookFirst')}
      </Link>
    </>
  )
}

function BeginButton() {
  const say = useWords(planWords)
  const [key] = useState(newKey)
  const beginning = useMutation({ mutationFn: () => beginPlan({}, key) })
  return (
    <>
      <Button look="main" busy={beginning.isPending} onClick={() => beginning.mutate()}>
        {say('begin')}
      </Button>
      {beginning.isError && <ProblemNotice problem={beginning.error} />}
    </>
  )
}

/** Plans that are over, and the next one while the last still runs. */
function OtherPlans({ plans }: { plans: readonly PlanSummary[] }) {
  const say = useWords(planWords)
  const format = useFormat()
  if (plans.length === 0) return null
  return (
    <Card title={say('earlier')}>
      <ul className={styles.others}>
        {plans.map((plan) => (
          <li key={plan.id} className={styles.facts}>
            <Link to={paths.plan(plan.id)}>{say('planFrom', { day: format.day(plan.begun_at) })}</Link>
            <PlanStateTag state={plan.state} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
