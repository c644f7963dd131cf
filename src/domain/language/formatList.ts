import type { Language } from './language.ts'
import { languageTags } from './languages.ts'

const formats = new Map<string, Intl.ListFormat>()

/** Several things in one sentence: `甲課、乙課`, `甲課 and 乙課`. */
export function formatList(language: Language, texts: readonly string[]): string {
  const tag = languageTags[language.code]
  const format = formats.get(tag) ?? new Intl.ListFormat(tag, { type: 'conjunction' })
  formats.set(tag, format)
  return format.format(texts)
}
