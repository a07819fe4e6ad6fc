import { useEffect, useRef } from 'react'

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 }

/** The keys j and k move through the rows of the table in the element, from link to link; Enter opens one, as any link. */
export function useRowKeys() {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = stepOf(event)
      if (step === null || !element.current || document.querySelector('dialog[open]')) return
      const next = nextLink(element.current, step)
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
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

function nextLink(within: HTMLElement, step: number): HTMLElement | undefined {
  const links = [...within.querySelectorAll<HTMLElement>('tbody tr[data-index] td:first-child a')]
  const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement))
  return at === -1 ? links[0] : links[at + step]
}
