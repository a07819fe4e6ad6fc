import { importStateWords } from '@/shared/messages/en/import-states'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { ImportState } from '../api'

const TONES = {
  checking: 'calm',
  unreadable: 'bad',
  unmapped: 'warn',
  changed: 'warn',
  checked: 'warn',
  committing: 'calm',
  committed: 'good',
  undoing: 'calm',
  undone: 'calm',
} as const

/** How far an import has come; those that wait for somebody stand out. */
export function StateTag({ state }: { state: ImportState }) {
  const say = useWords(importStateWords)
  return <Tag tone={TONES[state]}>{say(state)}</Tag>
}
