import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let since: string | null = null

/**
 * Since when the page is being put on paper (ISO 8601), where nothing scrolls and what is drawn for the screen alone has
 * to be whole; null: it is not.
 */
export function usePrinting(): string | null {
  return useSyncExternalStore(subscribe, () => since)
}

function subscribe(onChange: () => void): () => void {
  // The browser lays the paper out as soon as it has told of it.
  const begin = () => {
    since ??= new Date().toISOString()
    flushSync(onChange)
  }
  const end = () => {
    since = null
    flushSync(onChange)
  }
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}
