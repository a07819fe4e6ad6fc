import { useSyncExternalStore } from 'react'

/** A short word about what has just happened. */
export interface Toast {
  id: number
  text: string
  /** `calm` for what went well, `problem` for what did not. */
  tone: 'calm' | 'problem'
  /** The activity that "Undo" undoes; without it there is no such button. */
  undoes?: string
  /** What else can be done about it, for what the activity list does not undo. */
  offers?: { label: string; run: () => Promise<unknown> }
}

const MOST_AT_ONCE = 3
const listeners = new Set<() => void>()
let toasts: readonly Toast[] = []
let nextId = 1

/** Shows a toast: `showToast('Saved.', { undoes: activityId })`. Gives the id to take it away by. */
export function showToast(text: string, { tone = 'calm', undoes, offers }: Partial<Omit<Toast, 'id' | 'text'>> = {}): number {
  const id = nextId++
  change([...toasts, { id, text, tone, undoes, offers }].slice(-MOST_AT_ONCE))
  return id
}

export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id))
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts)
}

function change(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
