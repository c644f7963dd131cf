import { shallowRef } from 'vue'
import type { Language } from '../../domain/language/language.ts'
import type { MessageKey, MessageValues } from '../../domain/language/message.ts'
import { say } from '../../domain/language/say.ts'

const current = shallowRef<Language>()

/** Lets the app speak a language: everything that is shown is said anew. */
export function setLanguage(language: Language): void {
  current.value = language
}

/** The language that the app speaks. Reading it while something is rendered renders it again when another is chosen. */
export function language(): Language {
  if (!current.value) throw new Error('No language was set yet.')
  return current.value
}

/** One of the app's own texts, plain: for attributes, titles of windows and messages of the system. What is seen takes `AppText` or `words`. */
export function t(key: MessageKey, values?: MessageValues): string {
  return say(language(), key, values)
}

/**
 * The language for sentences that are shown by `WordsText` and go nowhere else: in やさしい日本語 they keep their readings, between marks.
 */
export function shownLanguage(): Language {
  const spoken = language()
  return spoken.code === 'ja-easy' ? { ...spoken, keepsReadings: true } : spoken
}

/** One of the app's own texts for a sentence that is shown by `WordsText` and goes nowhere else. */
export function said(key: MessageKey, values?: MessageValues): string {
  return say(shownLanguage(), key, values)
}
