import { paths } from './paths'

/** The calls a page makes first, by its address; the boot script starts them before the application has loaded. */
const FIRST_CALLS: Readonly<Record<string, readonly string[]>> = {
  [paths.home]: ['/api/home'],
  [paths.signIn]: ['/api/demo/personas'],
}

/** Pages for people who are not signed in: they have no rail and no "who am I". */
const OUTSIDE = new Set<string>([paths.signIn, paths.forgotPassword, paths.welcome])

export function isOutside(pathname: string): boolean {
  return OUTSIDE.has(pathname)
}

export function earlyCalls(pathname: string): string[] {
  return [...(isOutside(pathname) ? [] : ['/api/me']), ...(FIRST_CALLS[pathname] ?? [])]
}
