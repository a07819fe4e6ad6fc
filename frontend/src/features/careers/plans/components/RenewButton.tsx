import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { newKey } from '@/api/conditions'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { beginPlan, type Plan } from '../api'

/** Begins the plan that follows, with what is still open in this one. */
export function RenewButton({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  const navigate = useNavigate()
  const [key] = useState(newKey)
  const renewing = useMutation({
    mutationFn: () => beginPlan({ renews: plan.id }, key),
    onSuccess: async ({ id }) => {
      showToast(say('renewed'))
      await navigate({ to: paths.plan(id) })
    },
  })
  if (!plan.actions.includes('renew')) return null
  return (
    <>
      <Button busy={renewing.isPending} onClick={() => renewing.mutate()}>
        {say('renew')}
      </Button>
      {renewing.isError && <ProblemNotice problem={renewing.error} />}
    </>
  )
}
