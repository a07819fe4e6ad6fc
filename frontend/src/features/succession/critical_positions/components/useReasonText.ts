import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'

import type { Suggested } from '../api'

/** A fact for which a seat could be critical, in words. */
export function useReasonText(): (reason: Suggested['reasons'][number]) => string {
  const say = useWords(criticalPositionWords)
  return ({ kind, count, name }) => {
    if (kind === 'span' || kind === 'vacant') return say(`because_${kind}`, { count: count ?? 0 })
    return kind === 'rare' ? say('because_rare', { name: name ?? '' }) : say(`because_${kind}`)
  }
}
