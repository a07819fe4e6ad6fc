import { queryClient } from '@/api/client'

/** Everything of succession hangs together: a nomination more changes plans, benches, reports and what waits at home. */
const SHOWN_ON = '/api/succession/'

/** Waits for a change; whatever shows succession looks again then, and so does the home page. */
export async function changed<Body>(done: Promise<Body>): Promise<Body> {
  const body = await done
  await lookAgain()
  return body
}

/** Lets whatever shows succession look again. */
export async function lookAgain(): Promise<void> {
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey.some(isOfSuccession) })
}

function isOfSuccession(part: unknown): boolean {
  return typeof part === 'string' && (part.startsWith(SHOWN_ON) || part === '/api/home')
}
