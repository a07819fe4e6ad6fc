import { pairWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { Standing } from '../decisions'

/** What is decided on a pair; where nothing is, whether another plan is as good without it. Of most there is nothing to say. */
export function StandingTag({ standing, isOpen = false }: { standing: Standing; isOpen?: boolean }) {
  const say = useWords(pairWords)
  if (standing !== null) return <Tag tone={standing === 'locked' ? 'warn' : 'bad'}>{say(standing)}</Tag>
  return isOpen ? <Tag tone="calm">{say('open')}</Tag> : null
}
