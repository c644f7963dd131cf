import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import { normaliseText } from './normaliseText.ts'

/**
 * The letters of a word's reading, after the first, at which a word inside it may be taken up: 小学校(しょうがっこう) at
 * が, since 学校 is read がっこう. As far as the list tells: the words at its ends, taken off one after another, are known.
 * In 公民館(こうみんかん) nothing begins at う.
 */
export function innerStarts(surface: string, reading: string, words: ReadingDictionary): readonly number[] {
  const starts = new Set<number>()
  collect(surface, normaliseText(reading), 0, words, starts)
  return [...starts]
}

/** Takes a word off the head, or off the tail, of what is left. `offset` is where the reading that is left begins. */
function collect(surface: string, reading: string, offset: number, words: ReadingDictionary, starts: Set<number>): void {
  for (let cut = 1; cut < surface.length; cut += 1) {
    const [head, tail] = [surface.slice(0, cut), surface.slice(cut)]
    const headReading = readingOf(head, words)
    const tailReading = readingOf(tail, words)
    const ends = [
      ...headReading !== undefined && reading.startsWith(headReading) ? [headReading.length] : [],
      ...tailReading !== undefined && reading.endsWith(tailReading) ? [reading.length - tailReading.length] : [],
    ]
    for (const end of ends) {
      if (end <= 0 || end >= reading.length || starts.has(offset + end)) continue
      starts.add(offset + end)
      collect(head, reading.slice(0, end), offset, words, starts)
      collect(tail, reading.slice(end), offset + end, words, starts)
    }
  }
}

function readingOf(surface: string, words: ReadingDictionary): string | undefined {
  const word = words.longestAt(surface, 0)
  return word?.surface === surface ? normaliseText(word.reading) : undefined
}
