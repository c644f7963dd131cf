import type { LanguageCode } from '../../../domain/language/languages.ts'
import type { splitForeign } from './splitForeign.ts'
import type { WordsPiece } from './words.ts'

let split: typeof splitForeign = text => [text]

/** Takes what parts the texts of another language than Japanese: it comes with the first of them that is spoken. */
export function takeSplitting(given: typeof splitForeign): void {
  split = given
}

/** A text in the language that is spoken, parted where something in it is the city's Japanese, or is read. Japanese is never parted. */
export function splitText(text: string, code: LanguageCode): readonly WordsPiece[] {
  return code === 'ja' ? [text] : split(text, code)
}

/** The `lang` of an element that can hold no other, such as an option, by what its text begins with: `undefined` where that is the page's own. */
export function langOf(text: string, code: LanguageCode): 'ja' | undefined {
  const [first] = splitText(text, code)
  return typeof first === 'object' && 'ofPlan' in first ? 'ja' : undefined
}
