import { isLanguageCode, type LanguageCode } from '../language/languages.ts'

/** The cache, shared by page and service worker, in which the languages that were chosen on this phone stay. */
export const languageCacheName = 'languages'

/** A language's file of the built app, `/assets/language-<code>-<hash>.json`: which language it holds, or `undefined` for another file. */
export function languageOfFile(path: string): LanguageCode | undefined {
  const code = /^\/assets\/language-(.+)-[\w-]{8}\.json$/.exec(path)?.[1]
  return isLanguageCode(code) ? code : undefined
}
