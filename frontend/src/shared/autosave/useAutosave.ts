import { useEffect, useEffectEvent, useReducer, useRef } from 'react'

import { asProblem, type FieldError } from '@/api/problem'

import {
  initialState,
  isUnsaved,
  nextState,
  shownValues,
  type AutosaveEvent,
  type AutosaveState,
  type Conflict,
  type Versioned,
} from './state'

/** Long enough to finish a word, short enough not to wait for. */
const PAUSE = 600
const RETRY_AFTER = 5_000

export interface AutosaveOptions<Resource extends Versioned> {
  /** The resource as fetched. A newer one is taken over while nothing is unsaved. */
  resource: Resource
  /** Sends the changed fields on the condition that `version` still holds (`If-Match`). */
  save: (changes: Partial<Resource>, version: number) => Promise<Resource>
  onSaved?: (resource: Resource) => void
}

export interface Autosave<Resource extends Versioned> {
  values: Resource
  change: (values: Partial<Resource>) => void
  /** Saves what is typed now; for leaving a field. */
  flush: () => void
  retry: () => void
  resolve: (keep: Partial<Record<keyof Resource, 'mine' | 'theirs'>>) => void
  status: AutosaveState<Resource>['status']
  problem: AutosaveState<Resource>['problem']
  conflict: Conflict<Resource> | null
  base: Resource
  takenOver: readonly (keyof Resource)[]
  errorOf: (field: keyof Resource) => string | undefined
}

/** Edits that save themselves a moment after the last key, never lose a value, and never overwrite somebody else's. */
export function useAutosave<Resource extends Versioned>(options: AutosaveOptions<Resource>): Autosave<Resource> {
  const [state, dispatch] = useReducer(nextState<Resource>, options.resource, initialState<Resource>)
  const isSending = useRef(false)

  const send = () => {
    if (isSending.current) return
    isSending.current = true
    void sendDrafts({ state, options }, dispatch).finally(() => {
      isSending.current = false
    })
  }
  const sendLater = useEffectEvent(send)
  const leave = useEffectEvent(() => saveLeftovers({ state, options }))

  useEffect(() => dispatch({ type: 'refreshed', resource: options.resource }), [options.resource])
  useEffect(() => afterPause(state, () => sendLater(), dispatch), [state])
  useWarningBeforeLeaving(isUnsaved(state))
  useEffect(() => () => leave(), [])

  return {
    values: shownValues(state),
    change: (values) => dispatch({ type: 'changed', values }),
    flush: () => {
      if (state.status === 'waiting') send()
    },
    retry: () => dispatch({ type: 'retried' }),
    resolve: (keep) => dispatch({ type: 'resolved', keep }),
    status: state.status,
    problem: state.problem,
    conflict: state.conflict,
    base: state.base,
    takenOver: state.takenOver,
    errorOf: (field) => messageFor(state.problem?.errors ?? [], String(field)),
  }
}

interface Latest<Resource extends Versioned> {
  state: AutosaveState<Resource>
  options: AutosaveOptions<Resource>
}

async function sendDrafts<Resource extends Versioned>(
  { state, options }: Latest<Resource>,
  dispatch: (event: AutosaveEvent<Resource>) => void,
): Promise<void> {
  dispatch({ type: 'sent', values: state.drafts })
  try {
    const resource = await options.save(state.drafts, state.base.version)
    dispatch({ type: 'saved', resource })
    options.onSaved?.(resource)
  } catch (error) {
    const problem = asProblem(error)
    const isOvertaken = problem.status === 412 && problem.current
    dispatch(isOvertaken ? { type: 'overtaken', theirs: problem.current as Resource } : { type: 'failed', problem })
  }
}

function afterPause<Resource extends Versioned>(
  { status }: AutosaveState<Resource>,
  send: () => void,
  dispatch: (event: AutosaveEvent<Resource>) => void,
): (() => void) | undefined {
  if (status !== 'waiting' && status !== 'failed') return undefined
  const timer =
    status === 'waiting' ? setTimeout(send, PAUSE) : setTimeout(() => dispatch({ type: 'retried' }), RETRY_AFTER)
  return () => clearTimeout(timer)
}

/** Leaving the page inside the application sends what waits; there is nobody left to tell how it went but the list. */
function saveLeftovers<Resource extends Versioned>({ state, options }: Latest<Resource>): void {
  if (state.status !== 'waiting' && state.status !== 'failed') return
  options.save(state.drafts, state.base.version).then(options.onSaved, () => undefined)
}

function useWarningBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}

function messageFor(errors: readonly FieldError[], name: string): string | undefined {
  return errors.find(({ field }) => field === name)?.message
}
