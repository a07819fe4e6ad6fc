/** Calls that the boot script started before the application did, by URL. Each answer is taken once. */
export type EarlyCalls = Map<string, Promise<Response>>

declare global {
  interface Window {
    trellisEarlyCalls?: EarlyCalls
  }
}

/** From now on nothing is taken that was asked for before somebody signed in: it was answered to nobody. */
export function forgetEarly(): void {
  window.trellisEarlyCalls?.clear()
}

/** `fetch`, except that a call the boot script has already made is not made again. */
export function fetchOrTakeEarly(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const early = request.method === 'GET' ? window.trellisEarlyCalls?.get(pathname + search) : undefined
  if (!early) return fetch(request)
  window.trellisEarlyCalls?.delete(pathname + search)
  return early.catch(() => fetch(request))
}
