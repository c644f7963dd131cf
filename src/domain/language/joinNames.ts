import type { Language } from './language.ts'
import { isJapanese } from './languages.ts'

/** Names side by side in one place: `区分・意味`, `Category / Meaning`. */
export function joinNames(language: Language, names: readonly string[]): string {
  return names.join(isJapanese(language.code) ? '・' : ' / ')
}
