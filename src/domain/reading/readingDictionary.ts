import { hasKanji } from './kanaLetters.ts'
import { checkedMark, type ReadingsChunk, type ReadingWord } from './readingsChunk.ts'

/** The words of a {@link ReadingsChunk}, ready to be looked up in texts. */
export interface ReadingDictionary {
  /** The longest word that begins at a position of a text. */
  longestAt(text: string, position: number): ReadingWord | undefined
}

interface Family {
  /** Lengths of the words that begin with one letter, longest first. */
  readonly lengths: number[]
  readonly words: Map<string, ReadingWord>
}

/** Makes a dictionary. The chunk of a version that has none is an empty one. */
export function createReadingDictionary({ words }: ReadingsChunk): ReadingDictionary {
  const families = new Map<number, Family>()
  for (const [surface, reading, marks = 0] of words) {
    const first = surface.charCodeAt(0)
    const family: Family = families.get(first) ?? { lengths: [], words: new Map() }
    families.set(first, family)
    family.words.set(surface, { surface, reading, isChecked: (marks & checkedMark) !== 0, ...(isSingleKanji(surface) && { places: marks & ~checkedMark }) })
    if (!family.lengths.includes(surface.length)) family.lengths.push(surface.length)
  }
  for (const family of families.values()) family.lengths.sort((one, other) => other - one)
  return {
    longestAt(text, position) {
      const family = families.get(text.charCodeAt(position))
      if (!family) return undefined
      for (const length of family.lengths) {
        const word = family.words.get(text.slice(position, position + length))
        if (word) return word
      }
      return undefined
    },
  }
}

function isSingleKanji(surface: string): boolean {
  return Array.from(surface).length === 1 && hasKanji(surface)
}
