import { accountWords } from '@/shared/messages/en/accounts'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { AccountState } from '../api'

const LOOK = {
  invited: { word: 'stateInvited', tone: 'warn' },
  active: { word: 'stateActive', tone: 'good' },
  disabled: { word: 'stateDisabled', tone: 'bad' },
} as const

/** Whether the account waits for its first password, is in use, or is closed. */
export function StateTag({ state }: { state: AccountState }) {
  const say = useWords(accountWords)
  const { word, tone } = LOOK[state]
  return <Tag tone={tone}>{say(word)}</Tag>
}
