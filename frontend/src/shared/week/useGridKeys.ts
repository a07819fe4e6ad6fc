import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

import { blockOf, cellAfter, cellOf, type Cell, type Span } from './cells'
import type { Stretch } from './hours'

export interface GridKeysOptions {
  /** The cell that has the focus, or would. */
  at: Cell
  shown: Span
  grid: RefObject<HTMLElement | null>
  onGo: (cell: Cell) => void
  /** After a block was made larger or smaller. */
  onChosen: (from: Cell, to: Cell) => void
  /** Space on a cell, or on the block that was chosen. */
  onPress: (from: Cell, to: Cell) => void
  onGiveUp: () => void
}

/**
 * The keys of the grid: arrows, Home, End, Page Up and Page Down go; with Shift they choose a block from where they
 * began; Space or Enter marks the cell or the block; Escape lets the block go.
 */
export function useGridKeys(options: GridKeysOptions) {
  const { at, shown, grid } = options
  const [anchor, setAnchor] = useState<Cell | null>(null)
  const hasMoved = useRef(false)
  useEffect(() => {
    if (!hasMoved.current) return
    hasMoved.current = false
    grid.current?.querySelector<HTMLElement>('[data-start][tabindex="0"]')?.focus()
  }, [at.weekday, at.start, grid])

  const goTo = (cell: Cell) => {
    setAnchor(null)
    options.onGo(cell)
  }
  const go = (event: KeyboardEvent) => {
    const next = cellAfter(event.key, event.ctrlKey || event.metaKey, at, shown)
    if (!next) return false
    hasMoved.current = true
    if (event.shiftKey) {
      setAnchor(anchor ?? at)
      options.onGo(next)
      options.onChosen(anchor ?? at, next)
    } else {
      goTo(next)
    }
    return true
  }
  const act = (event: KeyboardEvent) => {
    if (event.key === ' ' || event.key === 'Enter') {
      options.onPress(anchor ?? at, at)
      setAnchor(null)
      return true
    }
    if (event.key !== 'Escape') return false
    options.onGiveUp()
    setAnchor(null)
    return anchor !== null
  }
  const chosen: readonly Stretch[] = anchor ? blockOf(anchor, at) : []
  return {
    at,
    chosen,
    goTo,
    /** A cell that got the focus by other ways, such as a screen reader's, is where the keys go on from. */
    focus: ({ target }: FocusEvent<HTMLElement>) => {
      const cell = cellOf(target)
      if (cell && (cell.weekday !== at.weekday || cell.start !== at.start)) goTo(cell)
    },
    press: (event: KeyboardEvent) => {
      if (go(event) || act(event)) event.preventDefault()
    },
  }
}
