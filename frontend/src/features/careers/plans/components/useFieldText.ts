import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'

import type { PlanActivity, PlanGoal } from '../api'
import { goalName, goalsIn, WORDS, type PlanFields } from '../edits'
import type { PlanEdits } from '../usePlanEdits'

type Labels = Partial<Record<keyof PlanFields, string>>

/** The fields of a plan and their values in words, for comparing two versions of them. */
export function useFieldText(edits: PlanEdits) {
  const say = useWords(planWords)
  const named = goalsIn(edits.values).map((goal, place) => [`goal:${goal.id}`, goalName(goal, say('goalNumber', { number: place + 1 }))])
  const labels = {
    target_role: say('targetRole'),
    ...Object.fromEntries(WORDS.map((name) => [name, say(name)])),
    ...Object.fromEntries(named),
    ...Object.fromEntries(
      Object.entries(edits.values)
        .filter(([name]) => name.startsWith('activity:'))
        .map(([name, value]) => [name, (value as PlanActivity | null)?.title || say('activities')]),
    ),
  } as Labels
  return { labels, show: inWords }
}

function inWords(field: keyof PlanFields, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field === 'target_role') return (value as { name: string }).name
  if (!/^(goal|activity):/.test(field)) return String(value)
  const { title, measure = '', due_on, competency } = value as Partial<PlanGoal>
  return [title || competency?.name, measure, due_on].filter(Boolean).join(' · ')
}
