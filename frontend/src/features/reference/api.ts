import { problemOf } from '@/api/problem'

import type { ApiDocument } from './document'
import type { ApiRequest } from './request'

export const DOCUMENT = '/api/openapi.json'

/** The document that the running server gives, which the compiled types were once made of. */
export const documentQuery = {
  queryKey: ['get', DOCUMENT],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<ApiDocument> => {
    const response = await fetch(DOCUMENT, { signal })
    if (!response.ok) throw await problemOf(response)
    return (await response.json()) as ApiDocument
  },
  staleTime: Infinity,
}

/** An answer as it comes in: a stream grows until it ends or is stopped. */
export interface Received {
  status: number
  headers: readonly (readonly [string, string])[]
  /** What it says, so far, where it is text. */
  text: string
  /** What it is, where it is no text. */
  file: Blob | null
  isComplete: boolean
}

const SHOWN = ['content-type', 'etag', 'location', 'retry-after', 'x-request-id', 'content-disposition']
const MOST_TEXT = 200_000

/**
 * Sends a request as the page it stands on: with the cookie of whoever is signed in. Says what has come so far, again
 * and again; text beyond what anybody reads is left out.
 */
export async function send(
  { method, url, headers, body }: ApiRequest,
  signal: AbortSignal,
  onReceived: (received: Received) => void,
): Promise<void> {
  const response = await fetch(url, { method, headers, body, signal })
  const head = {
    status: response.status,
    headers: SHOWN.flatMap((name) => {
      const value = response.headers.get(name)
      return value === null ? [] : [[name, value] as const]
    }),
  }
  if (!isText(response.headers.get('Content-Type') ?? '')) {
    const file = await response.blob()
    onReceived({ ...head, text: '', file: file.size > 0 ? file : null, isComplete: true })
    return
  }
  let text = ''
  const collect = new WritableStream<string>({
    write: (part) => {
      text = (text + part).slice(0, MOST_TEXT)
      onReceived({ ...head, text, file: null, isComplete: false })
    },
  })
  await response.body?.pipeThrough(new TextDecoderStream()).pipeTo(collect, { signal })
  onReceived({ ...head, text, file: null, isComplete: true })
}

function isText(mediaType: string): boolean {
  return /^text\/|json|xml/.test(mediaType)
}
