import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { languageFileAt } from '../domain/delivery/languageFile.ts'
import type { LanguageCode } from '../domain/language/languages.ts'

/** The hashes with which the names of the files end that a language is spoken from in a built app, by language. */
export async function listLanguages(app: string): Promise<Readonly<Partial<Record<LanguageCode, string>>>> {
  const paths = (await readdir(join(app, 'assets'))).map(name => `/assets/${name}`)
  return Object.fromEntries(paths.flatMap((path) => {
    const file = languageFileAt(path)
    return file && !file.isOfPages ? [[file.code, path.slice(-'12345678.txt'.length, -'.txt'.length)]] : []
  }))
}
