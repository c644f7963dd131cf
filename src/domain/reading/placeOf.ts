import { hasKanji } from './kanaLetters.ts'

const afterKanji = 2
const afterNumber = 4
const beforeKanji = 8
const beforeParticle = 16
const beforeOtherKana = 32

const number = /\p{N}/u
const hiragana = /\p{Script=Hiragana}/u
const particle = /[はがをにのでともや]/u

/**
 * Beside what a single kanji stands, as marks of a {@link ReadingEntry}: after and before kanji, after a number, before a letter that may
 * be a particle (助詞) or one that must be the rest of a word (送り仮名). Beside anything else a kanji stands alone, which needs no mark.
 */
export function placeOf(before: string | undefined, after: string | undefined): number {
  const [last, next] = [Array.from(before ?? '').at(-1) ?? '', Array.from(after ?? '').at(0) ?? '']
  const head = hasKanji(last) ? afterKanji : number.test(last) ? afterNumber : 0
  if (hasKanji(next)) return head | beforeKanji
  if (!hiragana.test(next)) return head
  return head | (particle.test(next) ? beforeParticle : beforeOtherKana)
}
