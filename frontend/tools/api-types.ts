/** Writes `src/api/schema.d.ts` from `src/api/openapi.json`; with `--check`, only says whether it is stale. */
import { readFileSync, writeFileSync } from 'node:fs'

import openapiTS, { astToString } from 'openapi-typescript'

const document = new URL('../src/api/openapi.json', import.meta.url)
const types = new URL('../src/api/schema.d.ts', import.meta.url)

const HEADING = '// Made by `npm run api-types` from openapi.json; never edited by hand.\n\n'

// A field with a default may be left out of a request; answers name all of theirs as required.
const fresh = HEADING + astToString(await openapiTS(document, { alphabetize: true, defaultNonNullable: false }))
if (process.argv.includes('--check')) {
  if (readFileSync(types, 'utf-8') !== fresh) {
    process.stderr.write('src/api/schema.d.ts is stale. Run `npm run api-types`.\n')
    process.exit(1)
  }
} else {
  writeFileSync(types, fresh)
}
