import { useEffect, useEffectEvent } from 'react'

import type { DecisionKind } from './api'

const DECIDES: Readonly<Record<string, DecisionKind>> = { l: 'locked', f: 'barred' }

/** What a key decides; nothing while it belongs to a field or to the browser. */
export function decisionOf(event: KeyboardEvent): DecisionKind | null {
  return Object.entries(DECIDES).find(([key]) => isKey(event, key))?.[1] ?? null
}

/** Whether a key was pressed by itself, while it belongs neither to a field nor to the browser. */
export function isKey(event: KeyboardEvent, wanted: string): boolean {
  const { key, target, ctrlKey, metaKey, altKey, repeat } = event
  if (key !== wanted || ctrlKey || metaKey || altKey || repeat) return false
  return !(target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]'))
}

/** The place in its list of the row that has the focus. */
export function focusedRow(): number | null {
  const row = document.activeElement?.closest<HTMLElement>('tr[data-index]')
  return row ? Number(row.dataset.index) : null
}

/** Calls back at every key that is pressed on the page. */
export function useKeys(onKey: (event: KeyboardEvent) => void): void {
  const take = useEffectEvent(onKey)
  useEffect(() => {
    const press = (event: KeyboardEvent) => take(event)
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
