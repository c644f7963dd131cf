import type { Corpus } from './corpus.ts'
import type { WordForm } from './queryWord.ts'

/** Where a form stands in all texts. */
export interface Matches {
  /** Ascending. */
  readonly positions: Uint32Array
  /** Where each field of the texts begins; one more for the end. */
  readonly starts: Uint32Array
  /** How much of a word stands at a position, above 0 to 1; absent where that is 1 everywhere. */
  readonly quality?: (position: number) => number
}

/** How much a match counts that begins or ends inside a word of katakana, Latin letters or digits: 12,460 for 246. */
const insideStart = 0.5
const insideEnd = 0.7
/** How much a match counts that begins with a word inside another: がっこう in 小学校(しょうがっこう). */
const innerWord = 0.8
/** How much a match counts whose word is read on: こうか in 公開(こうかい), as every word does while it is being typed. */
const readOn = 0.7

/** Every place in all fields where a form stands; `undefined` for a reading where there is no word list. */
export function findMatches(corpus: Corpus, { text, where }: WordForm): Matches | undefined {
  return where === 'written' ? findWritten(corpus, text) : findSpoken(corpus, text, where === 'within')
}

/** Normal letters that may have been katakana, Latin letters or digits. */
const ofKind = /[\u3041-\u309fー0-9a-z]/
const mayBeInside = new RegExp(`^${ofKind.source}|${ofKind.source}$`)

function findWritten({ written, letterKinds: kinds }: Corpus, text: string): Matches {
  const matches = { positions: written.postings.find(text), starts: written.starts }
  if (!mayBeInside.test(text)) return matches
  return {
    ...matches,
    quality(position) {
      const [first, end] = [kinds[position] ?? 0, position + text.length]
      const last = kinds[end - 1] ?? 0
      return (first !== 0 && kinds[position - 1] === first ? insideStart : 1) * (last !== 0 && kinds[end] === last ? insideEnd : 1)
    },
  }
}

function findSpoken(corpus: Corpus, text: string, isAnywhere: boolean): Matches | undefined {
  const spoken = corpus.spoken()
  if (!spoken) return undefined
  const { starts, isStart } = spoken
  if (!isAnywhere) {
    return {
      positions: spoken.postings.find(text), starts,
      quality: position => (isStart[position] === 2 ? innerWord : 1) * (isStart[position + text.length] === 0 ? readOn : 1),
    }
  }
  const positions: number[] = []
  for (let position = spoken.text.indexOf(text); position >= 0; position = spoken.text.indexOf(text, position + 1)) positions.push(position)
  return { positions: Uint32Array.from(positions), starts }
}
