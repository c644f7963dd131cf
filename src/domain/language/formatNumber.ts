import type { Language } from './language.ts'
import { languageTags } from './languages.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** A number as the language writes it: `3,046`, in Spanish `3.046`. `options` as `Intl.NumberFormat` knows them. */
export function formatNumber(language: Language, value: number, options?: Intl.NumberFormatOptions): string {
  // All of the app's languages write these alike; a phone is busy for 15 ms and more before its first format is there.
  if (options === undefined && Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  const tag = languageTags[language.code]
  const key = `${tag} ${JSON.stringify(options ?? {})}`
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, options)
  formats.set(key, format)
  return format.format(value)
}
