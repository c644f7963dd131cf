import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'

/** The number of characters as a person counts them: 𠮷 is one. */
export function countCharacters(text: string): number {
  return Array.from(text).length
}

/** Why a text that is demanded cannot be taken, as a sentence: blank, or longer than `longest` characters; otherwise `undefined`. */
export function textFault(language: Language, label: string, text: string, longest: number): string | undefined {
  if (text.trim() === '') return say(language, 'submissions.faultBlank', { label })
  const surplus = countCharacters(text) - longest
  return surplus > 0 ? say(language, 'submissions.faultTooLong', { label, longest, n: surplus }) : undefined
}
