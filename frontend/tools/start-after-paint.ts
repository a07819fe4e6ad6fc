import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

import { build, type Plugin } from 'vite'

const APPLICATION_TAG = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>\s*/
const BOOT = fileURLToPath(new URL('../src/boot.ts', import.meta.url))

/**
 * Lets the first page paint before the application starts.
 *
 * The built page holds a static shell. This plugin turns the application's script tag into a preload, and puts the
 * small boot script first: it sets the theme, starts the page's API calls, and imports the application after paint.
 */
export function startAfterPaint(): Plugin {
  let bootName = ''
  return {
    name: 'start-after-paint',
    async generateBundle() {
      const code = await bootCode()
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
async function bootCode(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
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
