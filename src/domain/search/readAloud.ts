import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import { readingSegments, type ReadingSegment } from '../reading/readingSegments.ts'
import type { ByteList } from './byteList.ts'
import { innerStarts } from './innerStarts.ts'
import { normaliseText, traceNormalised, type TracedText } from './normaliseText.ts'

/** Whether a word may begin at a letter of a text read aloud: 0 no, 1 yes, 2 where a word inside a longer one does. */
export type SpokenStart = 0 | 1 | 2

/** A text as it is read, normalised. */
export interface ReadAloudText extends TracedText {
  /** For each letter. A word may begin everywhere save inside a reading. */
  readonly isStart: readonly SpokenStart[]
}

/** Reads a text through the word list. Each letter of a reading comes from the whole of the kanji that it stands over. */
export function readAloud(original: string, words: ReadingDictionary): ReadAloudText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const isStart: SpokenStart[] = []
  let position = 0
  for (const segment of readingSegments(original, words)) {
    const end = position + segment.text.length
    const spoken = segment.reading === undefined ? undefined : spokenSegment(segment, words)
    const traced = spoken ? undefined : traceNormalised(segment.text)
    const letters = spoken?.letters ?? traced?.text ?? ''
    for (let index = 0; index < letters.length; index += 1) {
      starts.push(traced ? position + (traced.starts[index] ?? 0) : position)
      ends.push(traced ? position + (traced.ends[index] ?? 0) : end)
      isStart.push(spoken ? spoken.isStart[index] ?? 0 : 1)
    }
    text += letters
    position = end
  }
  return { text, starts, ends, isStart }
}

/** The text that `readAloud` gives, without its origins: adds to `starts` the {@link SpokenStart} of each letter. */
export function speak(original: string, words: ReadingDictionary, starts: ByteList): string {
  let text = ''
  for (const segment of readingSegments(original, words)) {
    if (segment.reading === undefined) {
      const normal = normaliseText(segment.text)
      for (let index = 0; index < normal.length; index += 1) starts.push(1)
      text += normal
    } else {
      const { letters, isStart } = spokenSegment(segment, words)
      for (const start of isStart) starts.push(start)
      text += letters
    }
  }
  return text
}

interface SpokenSegment { readonly letters: string, readonly isStart: readonly SpokenStart[] }

/** Segments with a reading are the same objects wherever a word stands. */
const known = new WeakMap<ReadingSegment, SpokenSegment>()

function spokenSegment(segment: ReadingSegment, words: ReadingDictionary): SpokenSegment {
  const held = known.get(segment)
  if (held) return held
  const letters = normaliseText(segment.reading ?? '')
  const isStart = Array.from<unknown, SpokenStart>({ length: letters.length }, (_, index) => index === 0 ? 1 : 0)
  for (const start of innerStarts(segment.text, letters, words)) isStart[start] = 2
  const spoken = { letters, isStart }
  known.set(segment, spoken)
  return spoken
}
