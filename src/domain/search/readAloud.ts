import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import { readingSegments } from '../reading/readingSegments.ts'
import type { ByteList } from './byteList.ts'
import { normaliseText, traceNormalised, type TracedText } from './normaliseText.ts'

/** A text as it is read, normalised; `isStart` tells at which letters a word may begin: everywhere save inside a reading. */
export interface ReadAloudText extends TracedText {
  readonly isStart: readonly boolean[]
}

/** Reads a text through the word list. Each letter of a reading comes from the whole of the kanji that it stands over. */
export function readAloud(original: string, words: ReadingDictionary): ReadAloudText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const isStart: boolean[] = []
  let position = 0
  for (const segment of readingSegments(original, words)) {
    const { reading } = segment
    const end = position + segment.text.length
    const traced = reading === undefined ? traceNormalised(segment.text) : undefined
    const letters = traced?.text ?? normaliseText(reading ?? '')
    for (let index = 0; index < letters.length; index += 1) {
      starts.push(traced ? position + (traced.starts[index] ?? 0) : position)
      ends.push(traced ? position + (traced.ends[index] ?? 0) : end)
      isStart.push(traced !== undefined || index === 0)
    }
    text += letters
    position = end
  }
  return { text, starts, ends, isStart }
}

/** The text that `readAloud` gives, without its origins: adds to `starts` 1 for each letter at which a word may begin, else 0. */
export function speak(original: string, words: ReadingDictionary, starts: ByteList): string {
  let text = ''
  for (const { text: letters, reading } of readingSegments(original, words)) {
    const normal = normaliseText(reading ?? letters)
    for (let index = 0; index < normal.length; index += 1) starts.push(reading === undefined || index === 0 ? 1 : 0)
    text += normal
  }
  return text
}
