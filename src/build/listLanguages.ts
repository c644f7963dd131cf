import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { languageFileAt } from '../domain/delivery/languageFile.ts'
import type { LanguageCode } from '../domain/language/languages.ts'

/** The files of a built app that a language is spoken from, by language. */
export async function listLanguages(app: string): Promise<Readonly<Partial<Record<LanguageCode, string>>>> {
  const paths = (await readdir(join(app, 'assets'))).map(name => `/assets/${name}`)
  return Object.fromEntries(paths.flatMap((path) => {
    const file = languageFileAt(path)
    return file && !file.isOfPages ? [[file.code, path]] : []
  }))
}
