import { pairWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { Standing } from '../decisions'

/** What is decided on a pair; where nothing is, whether every best plan has it. */
export function StandingTag({ standing, isCertain }: { standing: Standing; isCertain: boolean | null }) {
  const say = useWords(pairWords)
  if (standing !== null) return <Tag tone={standing === 'locked' ? 'warn' : 'bad'}>{say(standing)}</Tag>
  if (isCertain === null) return null
  return <Tag tone={isCertain ? 'good' : 'calm'}>{say(isCertain ? 'certain' : 'open')}</Tag>
}
