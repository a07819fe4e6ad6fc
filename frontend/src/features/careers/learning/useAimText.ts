import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'

import type { PathwaySummary } from './pathsApi'

/** What a pathway leads to, in words. */
export function useAimText() {
  const say = useWords(learningPathWords)
  return ({ competency, level, role }: Pick<PathwaySummary, 'competency' | 'level' | 'role'>) =>
    competency ? say('aim', { name: competency.name, level: level ?? 0 }) : (role?.name ?? '')
}
