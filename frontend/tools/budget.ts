/**
 * Holds the build to its weight: `npm run budget`, and at the end of every build. Sizes are gzip at level 9, in kB of
 * 1,000 bytes: the worse of the two encodings served, so a browser with brotli gets about a tenth less.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

interface Chunk {
  file: string
  name?: string
  src?: string
  imports?: string[]
  css?: string[]
  isDynamicEntry?: boolean
}

/** The most a part may weigh, in kB. Charts and the lattice bring a library of their own. */
const MOST = { script: 140, css: 15, route: 60, drawing: 120 }
const DRAWINGS = /lattice|chart/i

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const manifestPath = `${dist}.vite/manifest.json`
if (!existsSync(manifestPath)) fail(['There is no build to weigh. Run `npm run build` first.'])
const manifest = JSON.parse(readFileSync(manifestPath, 'utf-8')) as Record<string, Chunk>

const boot = readdirSync(`${dist}assets`).filter((name) => /^boot-.*\.js$/.test(name))
const first = new Set([...boot.map((name) => `assets/${name}`), ...filesOf(['index.html'])])
const rows = [
  { part: 'initial script', weight: weigh(first, '.js'), most: MOST.script },
  { part: 'initial CSS', weight: weigh(first, '.css'), most: MOST.css },
  ...Object.entries(manifest)
    .filter(([, chunk]) => chunk.isDynamicEntry)
    .map(([key, chunk]) => ({
      part: `route ${chunk.name ?? key}`,
      weight: weigh(difference(filesOf([key]), first)),
      most: DRAWINGS.test(key) ? MOST.drawing : MOST.route,
    })),
]
for (const { part, weight, most } of rows.toSorted((a, b) => b.weight / b.most - a.weight / a.most)) {
  process.stdout.write(`${weight.toFixed(1).padStart(7)} kB of ${String(most).padStart(3)}  ${part}\n`)
}
const tooHeavy = rows.filter(({ weight, most }) => weight > most)
if (tooHeavy.length > 0) fail(tooHeavy.map(({ part, weight, most }) => `${part} is ${weight.toFixed(1)} kB; at most ${most}.`))

/** Every file a browser loads for these entries: their chunks, what those import at once, and their CSS. */
function filesOf(keys: string[]): Set<string> {
  const files = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const key of keys) visit(key)
  return files
}

function difference(files: Set<string>, without: Set<string>): Set<string> {
  return new Set([...files].filter((file) => !without.has(file)))
}

function weigh(files: Set<string>, suffix = ''): number {
  const chosen = [...files].filter((file) => file.endsWith(suffix) && statSync(dist + file).isFile())
  return chosen.reduce((sum, file) => sum + gzipSync(readFileSync(dist + file), { level: 9 }).length, 0) / 1000
}

function fail(reasons: string[]): never {
  for (const reason of reasons) process.stderr.write(`${reason}\n`)
  process.exit(1)
}
