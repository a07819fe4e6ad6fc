import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus on the current row of a tree, as long as it is in the tree: also when the row it was on has gone.
 * Gives what to put on the tree's element; its rows carry their id as `data-row`.
 */
export function useTreeFocus(current: string): {
  ref: RefObject<HTMLDivElement | null>
  onFocus: () => void
  onBlur: () => void
} {
  const ref = useRef<HTMLDivElement>(null)
  const isInside = useRef(false)
  useLayoutEffect(() => {
    if (isInside.current) ref.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(current)}"]`)?.focus()
  }, [current])
  return {
    ref,
    onFocus: () => {
      isInside.current = true
    },
    onBlur: () => {
      isInside.current = false
    },
  }
}
