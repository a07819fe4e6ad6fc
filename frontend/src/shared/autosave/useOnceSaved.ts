import { useEffect, useEffectEvent, useRef } from 'react'

import type { Versioned } from './state'
import type { Autosave } from './useAutosave'

/** Does something as soon as all that was typed is saved; not at all where it cannot be. */
export function useOnceSaved<Resource extends Versioned>(edits: Pick<Autosave<Resource>, 'status' | 'flush'>, deed: () => void): () => void {
  const isWanted = useRef(false)
  const { status } = edits
  const go = useEffectEvent(deed)
  useEffect(() => {
    if (!isWanted.current || status === 'waiting' || status === 'saving') return
    isWanted.current = false
    if (status === 'saved') go()
  }, [status])
  return () => {
    if (status === 'saved') return deed()
    isWanted.current = true
    edits.flush()
  }
}
