import { useEffect, useEffectEvent, useRef, useState, type PointerEvent, type RefObject } from 'react'

import { blockOf, cellOf, stretchOf, type Cell } from './cells'
import { added, isFree, removed, type Stretch } from './hours'

/** A block on its way: what is drawn over, and whether it frees or takes away. */
interface Painting {
  from: Cell
  to: Cell
  frees: boolean
}

/** Held this long, a finger draws; before that it scrolls. */
const HOLD = 280
/** A finger that moved this far means to scroll. */
const STILL = 8

interface Finger {
  cell: Cell
  x: number
  y: number
  timer: ReturnType<typeof setTimeout>
}

export interface PaintingOptions {
  grid: RefObject<HTMLElement | null>
  hours: readonly Stretch[]
  /** Called once a block is drawn, with the week after it. */
  onPainted: (hours: Stretch[], block: Stretch[]) => void
  onBegin: (cell: Cell) => void
}

/**
 * Painting on the grid. A mouse or pen draws at once; a finger taps one cell, or is held and then draws, and scrolls
 * the page otherwise. What the first cell was decides whether the block is freed or taken away.
 */
export function usePainting({ grid, hours, onPainted, onBegin }: PaintingOptions) {
  const [painting, setPainting] = useState<Painting | null>(null)
  const finger = useRef<Finger | null>(null)
  useStillPage(grid, painting !== null)

  const begin = (cell: Cell) => {
    onBegin(cell)
    setPainting({ from: cell, to: cell, frees: !isFree(hours, [stretchOf(cell)]) })
  }
  const end = ({ from, to, frees }: Painting) => {
    const block = blockOf(from, to)
    onPainted(frees ? added(hours, block) : removed(hours, block), block)
  }
  const letGo = () => {
    if (finger.current) clearTimeout(finger.current.timer)
    finger.current = null
    setPainting(null)
  }
  return {
    /** The week as it would be if the drawing ended now. */
    shown: painting ? drawn(hours, painting) : hours,
    giveUp: letGo,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        const cell = cellAt(event.clientX, event.clientY)
        if (!cell || event.button !== 0) return
        if (event.pointerType === 'touch') {
          finger.current = { cell, x: event.clientX, y: event.clientY, timer: setTimeout(() => begin(cell), HOLD) }
        } else {
          event.currentTarget.setPointerCapture(event.pointerId)
          begin(cell)
        }
      },
      onPointerMove: (event: PointerEvent) => {
        const held = finger.current
        if (painting) {
          const to = cellAt(event.clientX, event.clientY)
          if (to && (to.weekday !== painting.to.weekday || to.start !== painting.to.start)) setPainting({ ...painting, to })
        } else if (held && Math.hypot(event.clientX - held.x, event.clientY - held.y) > STILL) {
          letGo()
        }
      },
      onPointerUp: () => {
        const held = finger.current
        if (painting) end(painting)
        else if (held) {
          onBegin(held.cell)
          end({ from: held.cell, to: held.cell, frees: !isFree(hours, [stretchOf(held.cell)]) })
        }
        letGo()
      },
      onPointerCancel: letGo,
    },
  }
}

function drawn(hours: readonly Stretch[], { from, to, frees }: Painting): Stretch[] {
  return frees ? added(hours, blockOf(from, to)) : removed(hours, blockOf(from, to))
}

/** The cell under a point of the screen. */
function cellAt(x: number, y: number): Cell | null {
  return cellOf(document.elementFromPoint(x, y))
}

/** Holds the page still under a finger that draws; React's own listeners cannot. */
function useStillPage(grid: RefObject<HTMLElement | null>, isPainting: boolean): void {
  const hold = useEffectEvent((event: Event) => {
    if (isPainting) event.preventDefault()
  })
  useEffect(() => {
    const element = grid.current
    const listen = (event: Event) => hold(event)
    element?.addEventListener('touchmove', listen, { passive: false })
    element?.addEventListener('contextmenu', listen)
    return () => {
      element?.removeEventListener('touchmove', listen)
      element?.removeEventListener('contextmenu', listen)
    }
  }, [grid])
}
