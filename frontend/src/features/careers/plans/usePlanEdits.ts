import { useMemo } from 'react'

import { useAutosave, type Autosave } from '@/shared/autosave/useAutosave'
import { planWords } from '@/shared/messages/en/plans'
import { wordsOf } from '@/shared/messages/words'
import { useLatestToast } from '@/shared/toast/useLatestToast'

import { changePlan, type Plan } from './api'
import { changeOf, comparable, fieldsOf, type PlanFields } from './edits'

export type PlanEdits = Autosave<PlanFields>

/** Edits of a plan that save themselves; what was removed can be put back from the toast. */
export function usePlanEdits(plan: Plan): PlanEdits {
  const tell = useLatestToast()
  const resource = useMemo(() => fieldsOf(plan), [plan])
  return useAutosave<PlanFields>({
    resource,
    save: async (edited, version) => {
      try {
        const saved = await changePlan(plan.id, changeOf(edited), version)
        tell(wordsOf(planWords)('removed'), saved.undo_id)
        return fieldsOf(saved)
      } catch (error) {
        throw comparable(error)
      }
    },
  })
}
