import { alignReading } from '../../domain/reading/alignReading.ts'
import { hasKanji, toHiragana } from '../../domain/reading/kanaLetters.ts'
import { createReadingDictionary } from '../../domain/reading/readingDictionary.ts'
import { checkedMark, type ReadingEntry, type ReadingsChunk, type ReadingWord } from '../../domain/reading/readingsChunk.ts'
import { SourceError } from '../parse/sourceError.ts'
import { findDisagreement } from './findDisagreement.ts'
import { findPlaces } from './findPlaces.ts'
import { findTellingSpan } from './findTellingSpan.ts'
import type { ReadToken } from './readTokens.ts'
import { ReadCorpus } from './readCorpus.ts'
import { ReadText } from './readText.ts'

/**
 * The word list from which `readingSegments` gives back, for every text, the readings that its words have. It begins with
 * each word in its most frequent reading, its kana at the ends left off; wherever that reads a text wrongly, the shortest
 * span that is read in one way wherever it stands is added, until all texts are right. A reading that holds in a context is only in
 * spans that hold the context as well, and of a single kanji the list says beside what the texts have it: texts that are not the
 * dataset's are read with the same words.
 * Throws a `SourceError` where nothing around the letters tells how they are read.
 */
export function chooseWords(tokenized: readonly (readonly ReadToken[])[]): ReadingsChunk {
  const corpus = new ReadCorpus(tokenized.map(tokens => new ReadText(tokens)))
  const entries = mostFrequent(tokenized.flat().filter(token => !token.context))
  let suspects = corpus.texts
  for (;;) {
    const additions = new Map<string, ReadingWord>()
    const words = createReadingDictionary(toChunk(entries, new Map()))
    for (const text of suspects) {
      const place = findDisagreement(text, words)
      if (!place) continue
      const span = findTellingSpan(text, place, corpus, entries)
      if (!span) throw new SourceError('readings/overrides.json', 0, `「${text.text}」の${place.start + 1}文字目「${text.text.slice(place.start, place.end)}」の読みを、まわりの文字から決められません。前後の文字を含む読みを足してください。`)
      additions.set(span.surface, span)
    }
    if (additions.size === 0) return toChunk(entries, findPlaces(corpus.texts.map(({ text }) => text), words))
    for (const [surface, word] of additions) entries.set(surface, word)
    // Only a text that holds a new word can be read otherwise than before.
    suspects = corpus.texts.filter(({ text }) => [...additions.keys()].some(surface => text.includes(surface)))
  }
}

function mostFrequent(tokens: readonly ReadToken[]): Map<string, ReadingWord> {
  const counts = new Map<string, Map<string, { count: number, isChecked: boolean }>>()
  for (const { surface, reading, isChecked } of shortened(tokens)) {
    const readings = counts.get(surface) ?? new Map<string, { count: number, isChecked: boolean }>()
    counts.set(surface, readings)
    const held = readings.get(reading)
    readings.set(reading, { count: (held?.count ?? 0) + 1, isChecked: (held?.isChecked ?? true) && isChecked })
  }
  return new Map([...counts].map(([surface, readings]) => {
    const [first] = [...readings].toSorted(([oneReading, one], [otherReading, other]) => other.count - one.count || (oneReading < otherReading ? -1 : 1))
    return [surface, { surface, reading: first?.[0] ?? '', isChecked: first?.[1].isChecked ?? false }]
  }))
}

/** The analyser's words without the kana at their ends (見直す, 見直し: 見直) where more than one letter is left (行う is not 行く) and read in one way only. */
function shortened(tokens: readonly ReadToken[]): ReadingWord[] {
  const words = tokens.flatMap(({ surface, reading, isChecked }) =>
    reading !== undefined && hasKanji(surface) ? [{ surface, reading, isChecked, inner: innerOf(surface, reading) }] : [])
  const readings = new Map<string, Set<string>>()
  for (const { inner } of words) readings.set(inner.surface, (readings.get(inner.surface) ?? new Set()).add(inner.reading))
  return words.map(({ inner, isChecked, ...whole }) => ({ ...(!isChecked && inner.surface.length > 1 && readings.get(inner.surface)?.size === 1 ? inner : whole), isChecked }))
}

/** A word from its first kanji to its last. */
function innerOf(surface: string, reading: string): { surface: string, reading: string } {
  const pieces = alignReading(surface, reading)
  const inner = pieces.slice(pieces.findIndex(piece => piece.reading !== undefined), pieces.findLastIndex(piece => piece.reading !== undefined) + 1)
  return { surface: inner.map(piece => piece.text).join(''), reading: toHiragana(inner.map(piece => piece.reading ?? piece.text).join('')) }
}

function toChunk(entries: ReadonlyMap<string, ReadingWord>, places: ReadonlyMap<string, number>): ReadingsChunk {
  const words = [...entries.values()].map(({ surface, reading, isChecked }): ReadingEntry => {
    const marks = (isChecked ? checkedMark : 0) | (places.get(surface) ?? 0)
    return marks === 0 ? [surface, reading] : [surface, reading, marks]
  })
  return { words: words.toSorted(([one], [other]) => one < other ? -1 : 1) }
}
