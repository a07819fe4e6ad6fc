import { useRef, type PointerEvent, type RefObject } from 'react'

const DRAGGED = 4

/** Moves what a scrolling element shows by dragging it with the mouse; fingers scroll by themselves. */
export function usePan(frame: RefObject<HTMLElement | null>) {
  const drag = useRef<{ x: number; y: number; left: number; top: number; moved: boolean } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0 || !frame.current) return
      const { scrollLeft: left, scrollTop: top } = frame.current
      drag.current = { x: event.clientX, y: event.clientY, left, top, moved: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const from = drag.current
      if (!from || !frame.current) return
      const by = { x: event.clientX - from.x, y: event.clientY - from.y }
      from.moved ||= Math.hypot(by.x, by.y) > DRAGGED
      if (from.moved) frame.current.scrollTo({ left: from.left - by.x, top: from.top - by.y, behavior: 'instant' })
    },
    onPointerUp: () => {
      // Kept until the click that follows has asked whether it was one.
      const was = drag.current
      setTimeout(() => {
        if (drag.current === was) drag.current = null
      })
    },
    onPointerLeave: () => {
      drag.current = null
    },
    hasMoved: () => drag.current?.moved ?? false,
  }
}
