import type { components } from './schema'

export type FieldError = components['schemas']['Problem']['errors'][number]

/** What stood in the way of a call. `status` 0 means that no answer came. */
export class Problem extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly requestId: string | null
  readonly errors: readonly FieldError[]
  /** The resource as it is now, when the call was refused because it had changed (412). */
  readonly current: unknown
  /** Seconds to wait before another try, when the server asked for it. */
  readonly retryAfter: number | null

  constructor(status: number, facts: Partial<Omit<Problem, 'status'>> = {}) {
    super(facts.title ?? `Problem ${status}`)
    this.status = status
    this.title = facts.title ?? ''
    this.detail = facts.detail ?? ''
    this.requestId = facts.requestId ?? null
    this.errors = facts.errors ?? []
    this.current = facts.current
    this.retryAfter = facts.retryAfter ?? null
  }
}

export const NO_ANSWER = 0

/** Reads a failed answer, whether or not it carries a problem document. */
export async function problemOf(response: Response): Promise<Problem> {
  const document = await readDocument(response)
  const retryAfter = Number(response.headers.get('Retry-After'))
  return new Problem(response.status, {
    title: textOf(document.title),
    detail: textOf(document.detail),
    requestId: textOf(document.request_id) || response.headers.get('X-Request-ID'),
    errors: Array.isArray(document.errors) ? (document.errors as FieldError[]) : [],
    current: document.current,
    retryAfter: retryAfter > 0 ? retryAfter : null,
  })
}

/** Anything thrown, as a problem: fetch throws a TypeError when the server cannot be reached. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem(NO_ANSWER, { detail: String(thrown) })
}

async function readDocument(response: Response): Promise<Record<string, unknown>> {
  try {
    const document: unknown = await response.clone().json()
    return typeof document === 'object' && document !== null ? (document as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
