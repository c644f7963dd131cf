import { isLanguageCode, type LanguageCode } from '../language/languages.ts'

/** The cache, shared by page and service worker, in which the languages that were chosen on this phone stay. */
export const languageCacheName = 'languages'

/** What the names of the texts begin with, in the built app, that stand only on pages of their own. */
export const pageTextsPrefix = 'p'

const file = /^\/assets\/language-(pages-)?(.+)-[\w-]{8}\.txt$/

/** A language's file of the built app. Each has two: the texts that every page may say, and those of the pages that explain. */
export interface LanguageFile {
  readonly code: LanguageCode
  readonly isOfPages: boolean
}

/** Reads the path of a language's file, `/assets/language-<code>-<hash>.txt` or `/assets/language-pages-…`; `undefined` for any other. */
export function languageFileAt(path: string): LanguageFile | undefined {
  const [, pages, code] = file.exec(path) ?? []
  return isLanguageCode(code) ? { code, isOfPages: pages !== undefined } : undefined
}
