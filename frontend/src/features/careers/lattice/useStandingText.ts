import { useMe } from '@/features/people/me/useMe'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'

import type { Lattice, LatticeRole } from './api'

/** How a role stands to whom the map is of, in words; to oneself they are other words. */
export function useStandingText({ person }: Pick<Lattice, 'person'>) {
  const say = useWords(latticeWords)
  const isOwn = useMe().person?.id === person.id
  return {
    isOwn,
    here: isOwn ? say('you') : say('now'),
    far: ({ missing }: LatticeRole) => (missing > 0 ? say('missingInAll', { number: missing }) : isOwn ? say('fits') : say('fitsThem')),
  }
}
