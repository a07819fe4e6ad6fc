import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'

import type { LatticeMove } from './api'

const KINDS = {
  promotion: 'promotion',
  lateral: 'lateral',
  'track switch': 'trackSwitch',
  rotation: 'rotation',
  project: 'project',
} as const

export type MoveKind = keyof typeof KINDS
export const MOVE_KINDS = Object.keys(KINDS) as MoveKind[]

/** A move in words: its kind, how long it typically takes, how many made it. */
export function useMoveText() {
  const say = useWords(latticeWords)
  const kind = (name: string) => say(KINDS[name as MoveKind] ?? 'lateral')
  return {
    kind,
    say: ({ kind: name, months, made }: Pick<LatticeMove, 'kind' | 'months' | 'made'>) =>
      [kind(name), say('months', { count: months }), made === null ? '' : say('made', { count: made })].filter(Boolean).join(' · '),
  }
}
