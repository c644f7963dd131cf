import { alignReading } from '../reading/alignReading.ts'
import type { ReadingsChunk } from '../reading/readingsChunk.ts'
import { normaliseText } from './normaliseText.ts'

/** The written words (同音語) that are read as some normalised kana, as far as a word list tells. */
export type Homophones = (kana: string) => readonly string[]

const wordsInStep = 100
const kanjiAndKana = /^\p{Script=Han}\p{Script=Hiragana}+$/u

/**
 * Turns a word list round, from readings to words, in short steps. An entry that tells by its neighbours how a kanji is
 * read (人と, ひとと; 紙媒体, かみばいたい) gives that kanji too: the parts between kana, and what is left of a word when
 * another is taken off its head or tail.
 */
export function* homophonesSteps({ words }: ReadingsChunk): Generator<void, Homophones, void> {
  const known = new Map<string, string>()
  for (const [index, [surface, reading]] of words.entries()) {
    known.set(surface, normaliseText(reading))
    if (index % wordsInStep === 0) yield
  }
  const byReading = new Map<string, Set<string>>()

  function add(surface: string, kana: string): void {
    const held = byReading.get(kana)
    if (held) held.add(surface)
    else byReading.set(kana, new Set([surface]))
  }

  let count = 0
  for (const [surface, kana] of known) {
    add(surface, kana)
    for (const part of [...partsBetweenKana(surface, kana), ...restOf(surface, kana, known)]) add(part.text, part.kana)
    count += 1
    if (count % wordsInStep === 0) yield
  }
  return kana => [...byReading.get(kana) ?? []]
}

interface Part { readonly text: string, readonly kana: string }

/** One kana for a kanji says too little (取(と)り組(く)み) unless nothing but kana follows it (日(ひ)で). */
function partsBetweenKana(surface: string, kana: string): Part[] {
  return alignReading(surface, kana).flatMap(({ text, reading }) =>
    reading !== undefined && (reading.length > 1 || kanjiAndKana.test(surface)) ? [{ text, kana: reading }] : [])
}

/** The first or last letter of a word, of which all other letters are a word of the list. */
function restOf(surface: string, kana: string, known: ReadonlyMap<string, string>): Part[] {
  const [tail, head] = [known.get(surface.slice(1)), known.get(surface.slice(0, -1))]
  return [
    ...tail !== undefined && surface.length > 2 && kana.endsWith(tail) ? [{ text: surface.slice(0, 1), kana: kana.slice(0, -tail.length) }] : [],
    ...head !== undefined && surface.length > 2 && kana.startsWith(head) ? [{ text: surface.slice(-1), kana: kana.slice(head.length) }] : [],
  ].filter(part => part.kana.length > 1)
}
