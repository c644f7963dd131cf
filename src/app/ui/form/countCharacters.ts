import type { Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'

/** The characters of a text as people count them on paper: a letter outside the first plane is one; a line break counts. */
export function countCharacters(text: string): number {
  let count = text.length
  for (let place = 0; place < text.length; place += 1) {
    if ((text.codePointAt(place) ?? 0) > 0xffff) count -= 1
  }
  return count
}

/** What a counter says below a text: how many characters are left, or how many are too many. */
export function describeRoom(text: string, limit: number): Words {
  const left = limit - countCharacters(text)
  return left >= 0 ? wordsOf('form.roomLeft', { n: left }) : wordsOf('form.tooLong', { n: -left })
}
