import type { Language } from './language.ts'
import { languageTags } from './languages.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** How a language writes days, in the western calendar and in UTC where `options` say nothing else. Made once: making one is slow. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = languageTags[language.code]
  const key = `${tag} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options })
  formats.set(key, format)
  return format
}
