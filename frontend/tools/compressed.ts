import { promises as files } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Plugin } from 'vite'

const TEXT = /\.(html|js|css|svg|json|txt|webmanifest)$/
const SMALLEST_WORTH_IT = 512

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** Writes a `.br` and a `.gz` beside every text file of the build, so that the server compresses nothing itself. */
export function compressed(): Plugin {
  let folder = 'dist'
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: (config) => {
      folder = config.build.outDir
    },
    closeBundle: async () => {
      const entries = await files.readdir(folder, { recursive: true, withFileTypes: true })
      const texts = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name))
      await Promise.all(texts.map((entry) => compress(join(entry.parentPath, entry.name))))
    },
  }
}

async function compress(path: string): Promise<void> {
  const content = await files.readFile(path)
  if (content.length < SMALLEST_WORTH_IT) return
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_QUALITY]: 11 }
  await files.writeFile(`${path}.br`, await inBrotli(content, { params: size }))
  await files.writeFile(`${path}.gz`, await inGzip(content, { level: 9 }))
}
