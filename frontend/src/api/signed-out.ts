/** Whether the sign-in ended while the application was open: then the page stays, and asks to sign in again. */

type Listener = () => void

/** Calls whose 401 is an answer of their own: a wrong password, or "who am I?". */
const OWN_ANSWER = new Set(['/api/sign-in', '/api/me', '/api/me/password', '/api/demo/sign-in', '/api/mail-links/use'])

const listeners = new Set<Listener>()
let ended = false

export function noteSignedOut(pathname: string): void {
  if (!OWN_ANSWER.has(pathname)) setSignedOut(true)
}

export function noteSignedIn(): void {
  setSignedOut(false)
}

export function isSignedOut(): boolean {
  return ended
}

export function onSignedOutChange(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function setSignedOut(value: boolean): void {
  ended = value
  for (const listener of listeners) listener()
}
