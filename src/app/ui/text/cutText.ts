import type { ReadingSegment } from '../../../domain/reading/readingSegments.ts'

/** A stretch of a text that is marked, `to` exclusive. */
export interface TextMark {
  readonly from: number
  readonly to: number
}

/** Pieces of a text that stand together inside one mark, or outside of any. */
export interface TextPart {
  readonly isMarked: boolean
  readonly pieces: readonly ReadingSegment[]
}

/**
 * Lays marks over the pieces of a text: a piece without a reading is cut where a mark begins or ends, a word with its
 * reading is marked as a whole. `marks` are in order and apart from one another.
 */
export function cutText(segments: readonly ReadingSegment[], marks: readonly TextMark[]): readonly TextPart[] {
  const parts: { isMarked: boolean, pieces: ReadingSegment[] }[] = []
  function add(piece: ReadingSegment, isMarked: boolean): void {
    const last = parts.at(-1)
    if (last?.isMarked === isMarked) last.pieces.push(piece)
    else parts.push({ isMarked, pieces: [piece] })
  }
  let from = 0
  for (const segment of segments) {
    const to = from + segment.text.length
    const touching = marks.filter(mark => mark.from < to && mark.to > from)
    if (segment.reading !== undefined) {
      add(segment, touching.length > 0)
    } else {
      let done = from
      for (const mark of touching) {
        if (mark.from > done) add({ text: segment.text.slice(done - from, mark.from - from) }, false)
        const start = Math.max(done, mark.from)
        done = Math.min(to, mark.to)
        add({ text: segment.text.slice(start - from, done - from) }, true)
      }
      if (done < to) add({ text: segment.text.slice(done - from) }, false)
    }
    from = to
  }
  return parts
}
