/** A text of the plan, which is shown with readings where the person wants them. */
export interface PlanWords {
  readonly ofPlan: string
}

/**
 * What a component is given to show. The app's own words are strings and stay as they are: no import has proved how they are
 * read. The plan's say that they are the plan's; a list is one line of both.
 */
export type Words = string | PlanWords | readonly (string | PlanWords)[]

/** Says that a text is the plan's. */
export const ofPlan = (text: string): PlanWords => ({ ofPlan: text })

/** The pieces of words, in turn. */
export function piecesOf(words: Words): readonly (string | PlanWords)[] {
  return typeof words === 'string' || 'ofPlan' in words ? [words] : words
}

/** The words as one text, for titles and labels that are not seen. */
export function plainWords(words: Words): string {
  return piecesOf(words).map(piece => typeof piece === 'string' ? piece : piece.ofPlan).join('')
}

/** A sentence of the app's in which names of the plan's stand: the names, wherever they stand, are the plan's. */
export function markNames(sentence: string, names: readonly string[]): Words {
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
