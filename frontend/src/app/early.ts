import { paths } from './paths'

/** What a page needs first: its calls, and its code by the name of its chunk. */
interface FirstNeeds {
  calls: readonly string[]
  chunk: string
}

/** The pages that visits begin with; the boot script fetches what they need while the application is on its way. */
const FIRST_NEEDS: Readonly<Record<string, FirstNeeds>> = {
  [paths.home]: { calls: ['/api/home'], chunk: 'HomePage' },
  [paths.signIn]: { calls: ['/api/demo/personas'], chunk: 'SignInPage' },
}

/** Pages for people who are not signed in: they have no rail and no "who am I". */
const OUTSIDE = new Set<string>([paths.signIn, paths.forgotPassword, paths.welcome, paths.answer])

export function isOutside(pathname: string): boolean {
  return OUTSIDE.has(pathname) || pathname.startsWith(paths.verify(''))
}

export function earlyCalls(pathname: string): string[] {
  return [...(isOutside(pathname) ? [] : ['/api/me']), ...(FIRST_NEEDS[pathname]?.calls ?? [])]
}

/** Every chunk that the boot script may fetch. */
export const EARLY_CHUNKS: readonly string[] = Object.values(FIRST_NEEDS).map(({ chunk }) => chunk)

export function earlyChunk(pathname: string): string | undefined {
  return FIRST_NEEDS[pathname]?.chunk
}
