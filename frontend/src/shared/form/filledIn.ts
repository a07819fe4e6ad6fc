import type { FormValues } from './Form'

/**
 * The fields that were filled in, as a request of which they are the names: the server takes its defaults for the
 * others, or says what they lack.
 */
export function filledIn<Request>(values: FormValues): Request {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Request
}
