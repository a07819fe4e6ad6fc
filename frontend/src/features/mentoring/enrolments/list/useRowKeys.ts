import { useEffect, useRef } from 'react'

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 }

/** The keys j and k move through the rows of the table in the element, from link to link; Enter opens one, as any link. */
export function useRowKeys() {
  const element = useRef<HTMLDivElement>(null)
  const last = useRef(0)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = stepOf(event)
      if (step === null || !element.current || document.querySelector('dialog[open]')) return
      const next = nextLink(element.current, step, last.current)
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    const remember = ({ target }: FocusEvent) => {
      last.current = placeOf(target, element.current) ?? last.current
    }
    document.addEventListener('keydown', press)
    document.addEventListener('focusin', remember)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('focusin', remember)
    }
  }, [])
  return element
}

/** The step that a key makes; none while it belongs to a field or to the browser. */
export function stepOf(event: KeyboardEvent): number | null {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey) return null
  if (target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')) return null
  return STEPS[key] ?? null
}

/** The link in the row a step away; where no row has the focus, in the one at the place that had it last. */
function nextLink(within: HTMLElement, step: number, last: number): HTMLElement | undefined {
  const links = [...within.querySelectorAll<HTMLElement>('tbody tr[data-index] td:first-child a')]
  const places = links.map((link) => placeOf(link, within))
  const at = placeOf(document.activeElement, within)
  const wanted = at === null ? last : at + step
  return links[places.indexOf(wanted)] ?? (at === null ? links.at(-1) : undefined)
}

/** The place in the list of the row that something is in. */
function placeOf(target: EventTarget | null, within: HTMLElement | null): number | null {
  const row = target instanceof HTMLElement && within?.contains(target) ? target.closest<HTMLElement>('tr[data-index]') : null
  return row ? Number(row.dataset.index) : null
}
