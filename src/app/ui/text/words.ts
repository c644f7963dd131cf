import { withoutReadings } from '../../../domain/language/markedReadings.ts'
import type { ReadingSegment } from '../../../domain/reading/readingSegments.ts'

/** A text of the plan or the city, which is shown with readings where the person wants them. */
export interface PlanWords {
  readonly ofPlan: string
}

/** The app's own words in a language that writes readings over them (やさしい日本語). */
export interface ReadWords {
  readonly pieces: readonly ReadingSegment[]
}

/** Words of one origin. */
export type WordsPiece = string | PlanWords | ReadWords

/**
 * What a component is given to show. The app's own words are strings, with readings where the language has them. The plan's say that
 * they are the plan's; a list is one line of several.
 */
export type Words = WordsPiece | readonly WordsPiece[]

/** Says that a text is the plan's. */
export const ofPlan = (text: string): PlanWords => ({ ofPlan: text })

/** The pieces of words, in turn. */
export function piecesOf(words: Words): readonly WordsPiece[] {
  return typeof words === 'string' || 'ofPlan' in words || 'pieces' in words ? [words] : words
}

/** The words as one text, for titles and labels that are not seen. */
export function plainWords(words: Words): string {
  return piecesOf(words).map(piece => typeof piece === 'string' ? withoutReadings(piece) : 'ofPlan' in piece ? piece.ofPlan : piece.pieces.map(({ text }) => text).join('')).join('')
}

/** Words of the app's in which names of the plan's stand: the names, wherever they stand, are the plan's. */
export function markNames(words: Words, names: readonly string[]): Words {
  return piecesOf(words).flatMap(piece => typeof piece === 'string' ? markIn(piece, names) : [piece])
}

function markIn(sentence: string, names: readonly string[]): readonly WordsPiece[] {
  const pieces: (string | PlanWords)[] = []
  let plainFrom = 0
  for (let position = 0; position < sentence.length;) {
    const found = names.filter(name => name !== '' && sentence.startsWith(name, position)).sort((one, other) => other.length - one.length)[0]
    if (found === undefined) {
      position += 1
      continue
    }
    if (plainFrom < position) pieces.push(sentence.slice(plainFrom, position))
    pieces.push(ofPlan(found))
    position += found.length
    plainFrom = position
  }
  if (plainFrom < sentence.length) pieces.push(sentence.slice(plainFrom))
  return pieces
}

/** Words one after another, with a separator of the app's between. */
export function joinWords(texts: readonly string[], separator: string): Words {
  return texts.flatMap((text, index) => index === 0 ? [ofPlan(text)] : [separator, ofPlan(text)])
}
