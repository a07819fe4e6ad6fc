import { useEffect, useEffectEvent, useRef } from 'react'

import type { Versioned } from './state'
import type { Autosave } from './useAutosave'

/** Does something as soon as all that was typed is saved; not at all where it cannot be. What it is told stays with the press. */
export function useOnceSaved<Resource extends Versioned, Told extends readonly unknown[]>(
  edits: Pick<Autosave<Resource>, 'status' | 'flush'>,
  deed: (...told: Told) => void,
): (...told: Told) => void {
  const wanted = useRef<Told | null>(null)
  const { status } = edits
  const go = useEffectEvent(deed)
  useEffect(() => {
    const told = wanted.current
    if (told === null || status === 'waiting' || status === 'saving') return
    wanted.current = null
    if (status === 'saved') go(...told)
  }, [status])
  return (...told) => {
    if (status === 'saved') return deed(...told)
    wanted.current = told
    edits.flush()
  }
}
