/**
 * What runs before anything is painted: a kilobyte, with nothing shared with the application.
 *
 * Sets the theme, so that nothing flashes; starts the page's API calls and fetches its code; and imports the application
 * once the static shell of `index.html` has been painted.
 */
import type { EarlyCalls } from './api/early'
import { earlyCalls, earlyChunk, isOutside } from './app/early'

/** The files of each page by its chunk's name, known when the application is built. */
declare const PAGE_FILES: Readonly<Record<string, readonly string[]>> | undefined

const PAINT_IS_LATE = 250
const THEME_KEPT_AS = 'trellis-theme'

const root = document.documentElement
const { pathname } = window.location

root.dataset.mantineColorScheme = theme()
if (isOutside(pathname)) root.dataset.outside = ''

window.trellisEarlyCalls = new Map(
  earlyCalls(pathname).map((url) => [url, fetch(url, { headers: { Accept: 'application/json' } })]),
) satisfies EarlyCalls
for (const call of window.trellisEarlyCalls.values()) call.catch(() => undefined)

preload(typeof PAGE_FILES === 'undefined' ? [] : (PAGE_FILES[earlyChunk(pathname) ?? ''] ?? []))

afterPaint(() => {
  const application = document.querySelector<HTMLLinkElement>('link#application')
  if (application) void import(/* @vite-ignore */ application.href)
})

function theme(): 'light' | 'dark' {
  const chosen = localStorage.getItem(THEME_KEPT_AS)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function preload(files: readonly string[]): void {
  for (const file of files) {
    const link = document.createElement('link')
    link.href = `/${file}`
    link.crossOrigin = ''
    if (file.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' })
    else link.rel = 'modulepreload'
    document.head.append(link)
  }
}

/** After the next paint, or soon if there is none: a page in the background paints nothing. */
function afterPaint(start: () => void): void {
  let started = false
  const once = () => {
    if (!started) start()
    started = true
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, PAINT_IS_LATE)
}
