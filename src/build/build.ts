import { rm, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashInputs } from './hashInputs.ts'

/**
 * Builds the app, its service worker and the server into dist/. With `--if-changed` nothing is done when the last build that
 * finished had the same inputs.
 */
const root = dirname(dirname(import.meta.dirname))
const dist = join(root, 'dist')
const stampFile = join(dist, 'inputs.sha256')

// Whatever the caller runs as (a test runner sets `test`): what is built here is served to residents, without a framework's own checks.
process.env['NODE_ENV'] = 'production'

const inputs = await hashInputs(root)
const built = await readFile(stampFile, 'utf8').catch(() => '')
if (!process.argv.includes('--if-changed') || built !== inputs) {
  const { buildAll } = await import('./buildAll.ts')
  await rm(stampFile, { force: true })
  await buildAll(root, dist)
  await mkdir(dist, { recursive: true })
  await writeFile(stampFile, inputs)
}
