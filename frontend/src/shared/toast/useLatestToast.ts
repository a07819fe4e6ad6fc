import { useRef } from 'react'

import { dismissToast, showToast } from './toasts'

/** Says what was saved and offers to undo it; the toast of the save before makes room. */
export function useLatestToast(): (text: string, undoId: string | null) => void {
  const last = useRef<number | null>(null)
  return (text, undoId) => {
    if (!undoId) return
    if (last.current !== null) dismissToast(last.current)
    last.current = showToast(text, { undoes: undoId })
  }
}
