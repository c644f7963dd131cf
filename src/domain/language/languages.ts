/**
 * The languages in which the app speaks, each whole: Japanese, やさしい日本語 (plain Japanese), and those of most residents from abroad.
 * A test holds them to the Japanese texts.
 */
export const languageCodes = ['ja', 'ja-easy', 'en', 'zh-Hans', 'vi', 'es', 'pt', 'ko', 'tl'] as const

/** A language of the app. `ja-easy` is やさしい日本語: its own words, in the same language. */
export type LanguageCode = typeof languageCodes[number]

/** The BCP 47 tag of each language, for `lang` attributes and `Intl`. */
export const languageTags: Readonly<Record<LanguageCode, string>> = {
  'ja': 'ja',
  'ja-easy': 'ja',
  'en': 'en',
  'zh-Hans': 'zh-Hans',
  'vi': 'vi',
  'es': 'es',
  'pt': 'pt',
  'ko': 'ko',
  'tl': 'fil',
}

/** Each language's name in that language, by which its speakers find it. */
export const languageNames: Readonly<Record<LanguageCode, string>> = {
  'ja': '日本語',
  'ja-easy': 'やさしい日本語',
  'en': 'English',
  'zh-Hans': '中文（简体）',
  'vi': 'Tiếng Việt',
  'es': 'Español',
  'pt': 'Português',
  'ko': '한국어',
  'tl': 'Tagalog',
}

/** Whether a text names a language of the app. */
export function isLanguageCode(text: unknown): text is LanguageCode {
  return languageCodes.some(code => code === text)
}

/** Whether the language is Japanese, in which the city writes: its text then needs no mark of its own. */
export function isJapanese(code: LanguageCode): boolean {
  return languageTags[code] === 'ja'
}

/**
 * The language of the app that serves a person best, by the languages that a browser names in order of liking. Japanese where none
 * of them is spoken here: the city's text is Japanese.
 */
export function preferredLanguage(tags: readonly string[], offered: readonly LanguageCode[] = languageCodes): LanguageCode {
  return spokenLanguage(tags, offered) ?? 'ja'
}

/** The first of the languages that a browser names which the app speaks; `undefined` where it speaks none of them. */
export function spokenLanguage(tags: readonly string[], offered: readonly LanguageCode[] = languageCodes): LanguageCode | undefined {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0] ?? ''
    const found = offered.find(code => primary === code || languageTags[code].toLowerCase().split('-')[0] === primary)
    if (found) return found
  }
  return undefined
}
