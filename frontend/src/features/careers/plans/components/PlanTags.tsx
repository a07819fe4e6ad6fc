import { planNeedWords } from '@/shared/messages/en/plan-needs'
import { planStateWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { PlanSummary } from '../api'

export function PlanStateTag({ state }: Pick<PlanSummary, 'state'>) {
  const say = useWords(planStateWords)
  return <Tag tone={state === 'active' ? 'good' : state === 'waiting' ? 'warn' : 'calm'}>{say(state)}</Tag>
}

/** What a plan needs looking after for, a word each. */
export function PlanNeeds({ needs }: Pick<PlanSummary, 'needs'>) {
  const say = useWords(planNeedWords)
  return needs.map((need) => (
    <Tag key={need} tone={need === 'renewal' ? 'calm' : 'warn'}>
      {say(need)}
    </Tag>
  ))
}
