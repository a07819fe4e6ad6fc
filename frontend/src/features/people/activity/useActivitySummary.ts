import { useCallback } from 'react'

import { activityWords } from '@/shared/messages/en/activity'
import { actionWords } from '@/shared/messages/en/deeds'
import { useWords } from '@/shared/messages/words'

import { useMe } from '../me/useMe'
import type { Activity } from './api'

type Action = keyof typeof actionWords.messages

/** What was done, in words: "Person changed: Priya Raman"; of oneself only the deed: "Signed in". */
export function useActivitySummary(): (activity: Activity) => string {
  const say = useWords(activityWords)
  const sayAction = useWords(actionWords)
  const me = useMe().account_id
  return useCallback(
    ({ action, undone_action, subject_id, subject_name }) => {
      const named = (done: string) => (done in actionWords.messages ? sayAction(done as Action) : done)
      const deed = undone_action ? say('undoneDeed', { deed: named(undone_action) }) : named(action)
      return subject_name && subject_id !== me ? say('summary', { deed, subject: subject_name }) : deed
    },
    [say, sayAction, me],
  )
}
