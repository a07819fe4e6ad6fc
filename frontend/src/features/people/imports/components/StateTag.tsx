import { importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { ImportState } from '../api'

const LOOK = {
  checking: { word: 'stateChecking', tone: 'calm' },
  unreadable: { word: 'stateUnreadable', tone: 'bad' },
  unmapped: { word: 'stateUnmapped', tone: 'warn' },
  changed: { word: 'stateChanged', tone: 'warn' },
  checked: { word: 'stateChecked', tone: 'warn' },
  committing: { word: 'stateCommitting', tone: 'calm' },
  committed: { word: 'stateCommitted', tone: 'good' },
  undoing: { word: 'stateUndoing', tone: 'calm' },
  undone: { word: 'stateUndone', tone: 'calm' },
} as const

/** How far an import has come; those that wait for somebody stand out. */
export function StateTag({ state }: { state: ImportState }) {
  const say = useWords(importWords)
  const { word, tone } = LOOK[state]
  return <Tag tone={tone}>{say(word)}</Tag>
}
