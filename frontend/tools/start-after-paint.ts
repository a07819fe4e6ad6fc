import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

import { build, type Plugin, type Rolldown } from 'vite'

import { EARLY_CHUNKS } from '../src/app/early.ts'

const APPLICATION_TAG = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>\s*/
const BOOT = fileURLToPath(new URL('../src/boot.ts', import.meta.url))

/**
 * Lets the first page paint before the application starts.
 *
 * The built page holds a static shell. This plugin turns the application's script tag into a preload, and puts the
 * small boot script first: it sets the theme, starts the page's API calls, fetches the page's own files, and imports the
 * application after paint.
 */
export function startAfterPaint(): Plugin {
  let bootName = ''
  return {
    name: 'start-after-paint',
    async generateBundle(_options, bundle) {
      const code = await bootCode(pageFiles(bundle))
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
      bootName = `assets/boot-${hash}.js`
      this.emitFile({ type: 'asset', fileName: bootName, source: code })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return [{ tag: 'script', attrs: { type: 'module', src: '/src/boot.ts' }, injectTo: 'head-prepend' }]
        const application = APPLICATION_TAG.exec(html)
        if (!application) throw new Error('The page has lost its application.')
        const preload = `<link rel="modulepreload" crossorigin id="application" href="${application[1]}" />\n    `
        const start = `<script async blocking="render" src="/${bootName}"></script>`
        return html.replace(application[0], preload).replace('<meta charset="utf-8" />', `$&\n    ${start}`)
      },
    },
  }
}

/** The boot script as one file of its own, in which nothing waits for another. */
async function bootCode(files: Record<string, string[]>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { PAGE_FILES: JSON.stringify(files) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: BOOT, output: { format: 'iife' } },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('The boot script was not built.')
  return output.output[0].code
}

/** What the pages that visits begin with need besides the application: their chunks and CSS, by name. */
function pageFiles(bundle: Rolldown.OutputBundle): Record<string, string[]> {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const entry = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => filesOf(chunk, bundle)))
  const pages = chunks.filter(({ isDynamicEntry, name }) => isDynamicEntry && EARLY_CHUNKS.includes(name))
  return Object.fromEntries(
    pages.map((chunk) => [chunk.name, filesOf(chunk, bundle).filter((file) => !entry.has(file))]),
  )
}

function filesOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName)) return []
  seen.add(chunk.fileName)
  const imported = chunk.imports.map((name) => bundle[name]).filter((output) => output?.type === 'chunk')
  const css = [...(chunk.viteMetadata?.importedCss ?? [])]
  return [chunk.fileName, ...css, ...imported.flatMap((each) => filesOf(each, bundle, seen))]
}
