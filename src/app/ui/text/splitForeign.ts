import type { LanguageCode } from '../../../domain/language/languages.ts'
import { readMarked } from '../../../domain/language/markedReadings.ts'
import { readFormats } from './readFormats.ts'
import { ofPlan, type WordsPiece } from './words.ts'

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
/** A stretch of Japanese: begins with a letter or a bracket of its own, and ends with one. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}「『【〈《](?:[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆「」『』【】〈〉《》、。・〜()（）\d\s,.:：/／!！?？－-]*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆」』】〉》。)）])?/gu

/**
 * A text without marks in a language other than Japanese: what is Japanese in it is the city's where the language has no such letters
 * (Chinese has some of them: there it is what holds kana), and in やさしい日本語 days and amounts get their readings.
 */
export function splitForeign(text: string, code: Exclude<LanguageCode, 'ja'>): readonly WordsPiece[] {
  if (code === 'ja-easy') return readMarked(text).flatMap(({ text: stretch, reading }): readonly WordsPiece[] => reading === undefined ? readFormats(stretch) : [{ pieces: [{ text: stretch, reading, isChecked: true }] }])
  const pieces: WordsPiece[] = []
  let from = 0
  for (const { 0: stretch, index } of text.matchAll(japanese)) {
    if (code === 'zh-Hans' && !kana.test(stretch)) continue
    // A bracket that was opened before belongs to the sentence around.
    const unopened = /[)）]$/.test(stretch) && !/[(（]/.test(stretch) ? 1 : 0
    const to = index + stretch.length - unopened
    if (index > from) pieces.push(text.slice(from, index))
    pieces.push(ofPlan(text.slice(index, to)))
    from = to
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}
