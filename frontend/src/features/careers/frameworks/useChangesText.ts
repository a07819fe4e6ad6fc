import { useFormat } from '@/shared/format'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'

import type { FrameworkChanges } from './api'

const HOW = ['added', 'changed', 'removed'] as const
const KINDS = ['roles', 'competencies', 'moves', 'families', 'tracks', 'scales'] as const

/** What is other in a version than in the one before it, in words: so much added, changed and removed. */
export function useChangesText(): (changes: FrameworkChanges) => string {
  const say = useWords(frameworkWords)
  const format = useFormat()
  return (changes) => {
    const told = HOW.flatMap((how) => {
      const some = KINDS.filter((kind) => changes[how][kind] > 0).map((kind) => say(kind, { count: changes[how][kind] }))
      return some.length > 0 ? say(`${how}Since`, { list: format.list(some) }) : []
    })
    if (told.length === 0) return say('sameSince', { number: changes.since })
    return say('changesSince', { number: changes.since, changes: format.list(told) })
  }
}
