import { alignReading } from '../../domain/reading/alignReading.ts'
import { toHiragana } from '../../domain/reading/kanaLetters.ts'
import type { ReadingWord } from '../../domain/reading/readingsChunk.ts'
import type { Stretch } from './findDisagreement.ts'
import type { ReadCorpus } from './readCorpus.ts'
import type { ReadPiece, ReadText } from './readText.ts'

/** How many pieces to either side may help to tell. */
const reach = 12

/**
 * The shortest span over a stretch of a text, not in the list yet, that is read the same way wherever it stands, and with what its
 * readings depend on.
 */
export function findTellingSpan(text: ReadText, stretch: Stretch, corpus: ReadCorpus, known: ReadonlyMap<string, unknown>): ReadingWord | undefined {
  const first = text.pieces.findIndex(piece => piece.end > stretch.start)
  const last = text.pieces.findLastIndex(piece => piece.start < stretch.end)
  for (const [from, to] of spansOver(first, last)) {
    const pieces = text.pieces.slice(Math.max(from, 0), to + 1)
    if (from < 0 || to >= text.pieces.length) continue
    if (!holdsContexts(pieces)) continue
    const word = wordOf(pieces)
    if (known.has(word.surface) || !isAligned(word, pieces)) continue
    if (isReadSo(word, pieces, corpus)) return { ...word, isChecked: pieces.every(piece => piece.reading === undefined || piece.isChecked) }
  }
  return undefined
}

/** Spans of pieces that hold two given ones: by how much they are wider, and to the right first. */
function spansOver(first: number, last: number): [number, number][] {
  return Array.from({ length: 2 * reach + 1 }, (_, wider) =>
    Array.from({ length: wider + 1 }, (_unused, left): [number, number] => [first - left, last + wider - left])).flat()
}

function wordOf(pieces: readonly ReadPiece[]): { surface: string, reading: string } {
  return { surface: pieces.map(piece => piece.text).join(''), reading: toHiragana(readingOf(pieces)) }
}

function readingOf(pieces: readonly ReadPiece[]): string {
  return pieces.map(piece => piece.reading ?? piece.text).join('')
}

/** Whether a span holds all by which its readings hold: elsewhere the same letters are read otherwise without it. */
function holdsContexts(pieces: readonly ReadPiece[]): boolean {
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0]
  return pieces.every(({ within }) => !within || (start <= within.start && within.end <= end))
}

/** Whether the phone would lay the reading over the same letters. */
function isAligned({ surface, reading }: { surface: string, reading: string }, pieces: readonly ReadPiece[]): boolean {
  return rubyOf(alignReading(surface, reading)) === rubyOf(pieces)
}

/** Readings over letters, neighbours as one: 参加者(さんかしゃ)の声(こえ). */
function rubyOf(pieces: readonly { readonly text: string, readonly reading?: string }[]): string {
  let ruby = ''
  let open = ''
  for (const { text, reading } of [...pieces, { text: '' }]) {
    if (reading !== undefined) {
      ruby += text
      open += reading
      continue
    }
    ruby += open === '' ? text : `(${open})${text}`
    open = ''
  }
  return ruby
}

function isReadSo({ surface, reading }: { surface: string, reading: string }, pieces: readonly ReadPiece[], corpus: ReadCorpus): boolean {
  const ruby = rubyOf(pieces)
  for (const there of corpus.placesOf(surface)) {
    if (!there || toHiragana(readingOf(there)) !== reading || rubyOf(there) !== ruby) return false
  }
  return true
}
