import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { languageOfFile } from '../domain/delivery/languageFile.ts'
import type { LanguageCode } from '../domain/language/languages.ts'

/** The languages' files of a built app, by language. */
export async function listLanguages(app: string): Promise<Readonly<Partial<Record<LanguageCode, string>>>> {
  const paths = (await readdir(join(app, 'assets'))).map(name => `/assets/${name}`)
  return Object.fromEntries(paths.flatMap((path) => {
    const code = languageOfFile(path)
    return code ? [[code, path]] : []
  }))
}
