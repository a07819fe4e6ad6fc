import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let said = ''

/** Says something to screen readers without moving the focus. The same words twice in a row are said twice. */
export function announce(text: string): void {
  said = said === text ? `${text}\u00a0` : text
  for (const listener of listeners) listener()
}

/** What was announced last, for the one live region that says it. */
export function useAnnouncement(): string {
  return useSyncExternalStore(subscribe, () => said)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
