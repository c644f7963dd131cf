import type { ReadingDictionary } from '../../domain/reading/readingDictionary.ts'
import { readingSegments, type ReadingSegment } from '../../domain/reading/readingSegments.ts'
import type { ReadText } from './readText.ts'

/** A stretch of a text, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

interface Placed extends ReadingSegment, Stretch {}

/**
 * The first stretch of a text that a word list reads otherwise than its words are read, or calls checked although they are
 * not; `undefined` where there is none. How a reading is shared out over neighbouring kanji does not matter: 見本(みほん)市(し)
 * and 見本市(みほんし) agree.
 */
export function findDisagreement(text: ReadText, words: ReadingDictionary): Stretch | undefined {
  const said = placed(readingSegments(text.text, words))
  return misread(said, text) ?? overclaimed(said, text)
}

/** Looks at the stretches between places where both begin a segment. */
function misread(said: readonly Placed[], text: ReadText): Stretch | undefined {
  let index = 0
  let start = 0
  let reading = ''
  for (const segment of said) {
    reading += segment.reading ?? segment.text
    let meant = ''
    let next = index
    for (let piece = text.pieces[next]; piece && piece.end <= segment.end; piece = text.pieces[next]) {
      meant += piece.reading ?? piece.text
      next += 1
    }
    if ((text.pieces[next]?.start ?? text.text.length) !== segment.end) continue
    if (meant !== reading) return { start, end: segment.end }
    index = next
    start = segment.end
    reading = ''
  }
  return undefined
}

function overclaimed(said: readonly Placed[], text: ReadText): Stretch | undefined {
  return said.find(({ start, end, isChecked }) => isChecked && text.pieces.some(piece =>
    piece.reading !== undefined && !piece.isChecked && piece.start < end && start < piece.end))
}

/** Segments with their places; letters without reading one by one, as in a `ReadText`. */
function placed(segments: readonly ReadingSegment[]): Placed[] {
  const all = segments.flatMap(segment => segment.reading === undefined ? Array.from(segment.text, text => ({ text })) : [segment])
  let start = 0
  return all.map((segment) => {
    const place = { ...segment, start, end: start + segment.text.length }
    start = place.end
    return place
  })
}
