import type { Problem } from '@/api/problem'

/**
 * What autosave knows, as a pure state machine. Every value a person typed is in `drafts` or `sending` until the
 * server has confirmed it or the person has given it up: nothing else removes it.
 */
export interface AutosaveState<Resource extends Versioned> {
  /** The resource as the server last confirmed it to us. */
  base: Resource
  /** Values typed and not sent. */
  drafts: Partial<Resource>
  /** Values on their way, or null. */
  sending: Partial<Resource> | null
  status: AutosaveStatus
  problem: Problem | null
  conflict: Conflict<Resource> | null
  /** Fields somebody else changed while we edited others; taken over, and worth telling. */
  takenOver: readonly (keyof Resource)[]
}

export interface Versioned {
  version: number
}

/** `refused`: the server will not take these values; `failed`: it may later; `conflict`: a person must choose. */
export type AutosaveStatus = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused' | 'conflict'

export interface Conflict<Resource> {
  theirs: Resource
  fields: readonly (keyof Resource)[]
}

export type AutosaveEvent<Resource extends Versioned> =
  | { type: 'changed'; values: Partial<Resource> }
  | { type: 'sent'; values: Partial<Resource> }
  | { type: 'saved'; resource: Resource }
  | { type: 'failed'; problem: Problem }
  | { type: 'overtaken'; theirs: Resource }
  | { type: 'resolved'; keep: Partial<Record<keyof Resource, 'mine' | 'theirs'>> }
  | { type: 'retried' }
  | { type: 'refreshed'; resource: Resource }

export function initialState<Resource extends Versioned>(base: Resource): AutosaveState<Resource> {
  return { base, drafts: {}, sending: null, status: 'saved', problem: null, conflict: null, takenOver: [] }
}

/** The values to show: what was typed, over what is on its way, over what is saved. */
export function shownValues<Resource extends Versioned>(state: AutosaveState<Resource>): Resource {
  return { ...state.base, ...state.sending, ...state.drafts }
}

export function isUnsaved({ status }: { status: AutosaveStatus }): boolean {
  return status !== 'saved'
}

export function nextState<Resource extends Versioned>(
  state: AutosaveState<Resource>,
  event: AutosaveEvent<Resource>,
): AutosaveState<Resource> {
  switch (event.type) {
    case 'changed':
      return settled({ ...state, drafts: { ...state.drafts, ...event.values } })
    case 'sent':
      return sent(state, event.values)
    case 'saved':
      return settled({ ...state, base: event.resource, sending: null, problem: null })
    case 'failed':
      return {
        ...state,
        ...takenBack(state),
        status: mayBeMended(event.problem) ? 'refused' : 'failed',
        problem: event.problem,
      }
    case 'overtaken':
      return compared({ ...state, ...takenBack(state) }, event.theirs)
    case 'resolved':
      return state.conflict ? resolved(state, state.conflict, event.keep) : state
    case 'retried':
      return { ...state, status: 'waiting', problem: null }
    case 'refreshed':
      return isUnsaved(state) || event.resource.version <= state.base.version
        ? state
        : { ...state, base: event.resource, takenOver: [] }
  }
}

export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** Drops drafts that say what is saved already, and names the state that follows. */
function settled<Resource extends Versioned>(state: AutosaveState<Resource>): AutosaveState<Resource> {
  if (state.sending) return { ...state, status: 'saving' }
  const drafts = without(state.drafts, (field) => isSame(state.drafts[field], state.base[field]))
  if (state.conflict) return { ...state, status: 'conflict' }
  return { ...state, drafts, status: fieldsOf(drafts).length > 0 ? 'waiting' : 'saved', problem: null }
}

/** Only what was sent leaves the drafts: a key pressed in the same moment stays. */
function sent<Resource extends Versioned>(
  state: AutosaveState<Resource>,
  values: Partial<Resource>,
): AutosaveState<Resource> {
  const drafts = without(state.drafts, (field) => field in values && isSame(state.drafts[field], values[field]))
  return { ...state, sending: values, drafts, status: 'saving', problem: null, takenOver: [] }
}

/** What was on its way is a draft again; what was typed since wins. */
function takenBack<Resource extends Versioned>(state: AutosaveState<Resource>) {
  return { drafts: { ...state.sending, ...state.drafts }, sending: null }
}

/** Compares our drafts with what somebody else saved. Only a field that both changed, differently, needs a person. */
function compared<Resource extends Versioned>(
  state: AutosaveState<Resource>,
  theirs: Resource,
): AutosaveState<Resource> {
  const changedByThem = fieldsOf(theirs).filter(
    (field) => field !== 'version' && !isSame(theirs[field], state.base[field]),
  )
  const typed = new Set(fieldsOf(state.drafts))
  const fields = changedByThem.filter((field) => typed.has(field) && !isSame(state.drafts[field], theirs[field]))
  if (fields.length > 0) return { ...state, status: 'conflict', conflict: { theirs, fields } }
  const takenOver = changedByThem.filter((field) => !typed.has(field))
  return { ...settled({ ...state, base: theirs }), takenOver }
}

function resolved<Resource extends Versioned>(
  state: AutosaveState<Resource>,
  conflict: Conflict<Resource>,
  keep: Partial<Record<keyof Resource, 'mine' | 'theirs'>>,
): AutosaveState<Resource> {
  const drafts = without(state.drafts, (field) => conflict.fields.includes(field) && keep[field] === 'theirs')
  return settled({ ...state, base: conflict.theirs, drafts, conflict: null })
}

function mayBeMended(problem: Problem): boolean {
  return problem.status >= 400 && problem.status < 500 && problem.status !== 401 && problem.status !== 429
}

function fieldsOf<Resource extends object>(values: Partial<Resource>): (keyof Resource)[] {
  return Object.keys(values) as (keyof Resource)[]
}

function without<Resource extends object>(
  values: Partial<Resource>,
  drop: (field: keyof Resource) => boolean,
): Partial<Resource> {
  return Object.fromEntries(Object.entries(values).filter(([field]) => !drop(field as keyof Resource))) as Partial<Resource>
}
