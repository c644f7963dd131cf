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

/** The `lang` of an element that can hold no other, such as an option, by what most of its text is: `undefined` where that is the page's own. */
export function langOf(text: string, code: LanguageCode): 'ja' | undefined {
  const ofCity = splitText(text, code).map(piece => typeof piece === 'object' && 'ofPlan' in piece ? piece.ofPlan.length : 0).reduce((sum, length) => sum + length, 0)
  return ofCity > text.length / 2 ? 'ja' : undefined
}
