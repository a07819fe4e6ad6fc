import { useEffect, useEffectEvent, useState, type PointerEvent as ReactPointerEvent } from 'react'

import type { PlacedPerson } from './api'

/** Pixels that a pressed pointer moves until it is a drag and no press. */
const FAR_ENOUGH = 6

export interface Dragged {
  person: PlacedPerson
  x: number
  y: number
  /** The box under the pointer. */
  over: number | null
}

interface Held {
  person: PlacedPerson
  x: number
  y: number
}

/** Carries a person from box to box by mouse or pen. A finger scrolls; the menu moves people there. */
export function useDragging(onDrop: (person: PlacedPerson, box: number) => void) {
  const [held, setHeld] = useState<Held | null>(null)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const letGo = () => {
    setHeld(null)
    setDragged(null)
  }
  const drag = useEffectEvent((event: PointerEvent) => {
    if (!held) return
    const isFar = Math.hypot(event.clientX - held.x, event.clientY - held.y) > FAR_ENOUGH
    if (!dragged && !isFar) return
    setDragged({ person: held.person, x: event.clientX, y: event.clientY, over: boxUnder(event) })
  })
  const drop = useEffectEvent((event: PointerEvent) => {
    const box = dragged && boxUnder(event)
    if (dragged) window.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
    if (dragged && box !== null) onDrop(dragged.person, box)
    letGo()
  })
  const giveUp = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') letGo()
  })
  const isHeld = held !== null
  useEffect(() => {
    if (!isHeld) return undefined
    const heard = new AbortController()
    window.addEventListener('pointermove', (event) => drag(event), heard)
    window.addEventListener('pointerup', (event) => drop(event), heard)
    window.addEventListener('keydown', (event) => giveUp(event), heard)
    return () => heard.abort()
  }, [isHeld])
  const take = (event: ReactPointerEvent, person: PlacedPerson) => {
    if (event.button !== 0 || event.pointerType === 'touch' || person.actions.length === 0) return
    setHeld({ person, x: event.clientX, y: event.clientY })
  }
  return { dragged, take }
}

/** The press that ends a drag is none. */
function swallow(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}

function boxUnder({ clientX, clientY }: PointerEvent): number | null {
  const box = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-box]')?.dataset.box
  return box === undefined ? null : Number(box)
}
