import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { languageFileAt, type LanguageFile } from '../../src/domain/delivery/languageFile.ts'
import { isManifestProblem, parseManifest } from '../../src/domain/delivery/parseManifest.ts'
import { policyChunkName } from '../../src/domain/plan/dataset.ts'
import { firstScreenScripts } from './firstScreenScripts.ts'
import { measureFirstVisit, type FirstVisit } from './measureFirstVisit.ts'
import { transferSize, type TransferSize } from './transferSize.ts'

/** All that has a budget, measured at a running server. */
export interface Sizes {
  readonly firstVisit: FirstVisit
  /** What the build says is loaded before the first screen, whatever the order in which it came. */
  readonly firstScreenScripts: TransferSize
  readonly plan: TransferSize
  /** The published data beside the plan: the guideline, and whatever helps to read. */
  readonly otherData: TransferSize
  readonly precache: TransferSize
  /** The two files of each language. */
  readonly languages: readonly LanguageSize[]
}

/** One file of a language's texts. */
export interface LanguageSize {
  readonly file: LanguageFile
  readonly size: TransferSize
}

/** Whether a chunk holds a part of the plan itself. */
const isOfPlan = (name: string): boolean => ['outline', 'overview'].includes(name) || name.startsWith(policyChunkName(''))

/** Measures the built app in a folder and the server that serves it. */
export async function measureSizes(browser: Browser, origin: string, app: string): Promise<Sizes> {
  const manifest = parseManifest(await (await fetch(`${origin}/data/manifest.json`)).json())
  if (isManifestProblem(manifest)) throw new Error(`The server's manifest is wrong at ${manifest.at}.`)
  const chunkPaths = (isWanted: (name: string) => boolean): string[] =>
    manifest.chunks.filter(({ name }) => isWanted(name)).map(({ path }) => path)
  const firstVisit = await measureFirstVisit(browser, origin)
  return {
    firstVisit,
    firstScreenScripts: await transferSize(origin, await firstScreenScripts(app)),
    plan: await transferSize(origin, chunkPaths(isOfPlan)),
    otherData: await transferSize(origin, chunkPaths(name => !isOfPlan(name))),
    precache: await transferSize(origin, firstVisit.precached),
    languages: await measureLanguages(origin, app),
  }
}

async function measureLanguages(origin: string, app: string): Promise<readonly LanguageSize[]> {
  const files = (await readdir(join(app, 'assets'))).map(name => `/assets/${name}`).flatMap((path) => {
    const file = languageFileAt(path)
    return file ? [{ path, file }] : []
  })
  return Promise.all(files.map(async ({ path, file }) => ({ file, size: await transferSize(origin, [path]) })))
}
