import { messageWords } from '@/shared/messages/en/inbox'
import { roleWords } from '@/shared/messages/en/roles'
import { useWords } from '@/shared/messages/words'

import type { Message } from '../api'

type Known = keyof typeof messageWords.messages
type Role = keyof typeof roleWords.messages

/** A message in words: the server names its kind and what it is about; of a kind without words that is all there is. */
export function useMessageText({ title, body }: Message): { title: string; body: string } {
  const say = useWords(messageWords)
  const sayRole = useWords(roleWords)
  const isKnown = title in messageWords.messages
  if (!isKnown && body) return { title: body, body: '' }
  return {
    title: say(isKnown ? (title as Known) : 'unknown'),
    body: title.startsWith('role.') && body in roleWords.messages ? sayRole(body as Role) : body,
  }
}
