import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { languageFileAt } from '../domain/delivery/languageFile.ts'
import { compress } from '../server/compress.ts'
import type { LanguageEntry } from '../sw/languageFiles.ts'
import type { PrecacheEntry } from '../sw/precacheEntry.ts'

/** What a phone keeps may weigh this much on its way there. */
export const precacheLimit = 400 * 1024

/** Asked for by the system at installation, by no page. */
const leftOut = /^screenshots\/|^icons\/.*\.png$|^robots\.txt$/

/** Kept on the phones on which they were chosen. Japanese is kept on all: the app can always say something. */
const isChosenOnly = (path: string): boolean => (languageFileAt(path)?.code ?? 'ja') !== 'ja'

/** What the service worker keeps, and how much of it goes over the network. */
export interface Precache {
  readonly entries: readonly PrecacheEntry[]
  /** The languages that are kept once they are chosen. */
  readonly languages: readonly LanguageEntry[]
  readonly compressedBytes: number
}

/**
 * Lists the built app for the service worker. Each entry carries the hash of its content: an answer from a captive portal, or one
 * cut off, fails the installation, and the worker before stays.
 */
export async function listPrecache(app: string): Promise<Precache> {
  const found = await readdir(app, { recursive: true, withFileTypes: true })
  const names = found.filter(entry => entry.isFile()).map(entry => relative(app, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const entries: PrecacheEntry[] = []
  const languages: LanguageEntry[] = []
  let compressedBytes = 0
  for (const name of names.filter(candidate => !leftOut.test(candidate)).sort()) {
    const body = await readFile(join(app, name))
    const digest = createHash('sha384').update(body).digest('base64')
    const integrity = `sha384-${digest}`
    if (isChosenOnly(`/${name}`)) {
      languages.push({ url: `/${name}`, integrity })
      continue
    }
    entries.push({ url: `/${name}`, revision: name.startsWith('assets/') ? null : digest.slice(0, 16), integrity })
    compressedBytes += Math.min(body.length, (await compress(body)).br.length)
  }
  if (compressedBytes > precacheLimit) throw new Error(`A phone would keep ${compressedBytes} bytes of the app; ${precacheLimit} is the limit.`)
  return { entries, languages, compressedBytes }
}
