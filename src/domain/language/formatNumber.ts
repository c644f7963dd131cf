import type { Language } from './language.ts'
import { languageTags } from './languages.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** A number as the language writes it: `3,046`, in Spanish `3.046`. `options` as `Intl.NumberFormat` knows them. */
export function formatNumber(language: Language, value: number, options: Intl.NumberFormatOptions = {}): string {
  const tag = languageTags[language.code]
  const key = `${tag} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, options)
  formats.set(key, format)
  return format.format(value)
}
