import { hasKanji, toHiragana } from './kanaLetters.ts'

/** A piece of a text; with `reading` where letters of it need one. */
export interface AlignedPiece {
  readonly text: string
  readonly reading?: string
}

/**
 * Lays a reading over the word that it belongs to, so that ruby stands over kanji only: 取り組み, とりくみ → 取(と)り組(く)み.
 * Where the kana between kanji leave more than one way, or none (1日, ついたち), all that lies between the kana which both
 * have at their ends is one piece.
 */
export function alignReading(surface: string, reading: string): readonly AlignedPiece[] {
  const runs = splitRuns(surface)
  const ways = waysToAlign(runs, toHiragana(reading))
  const [way] = ways
  if (ways.length === 1 && way) return runs.map((text, index) => piece(text, way[index]))
  return alignWhole(surface, toHiragana(reading))
}

/** Kanji and other letters, in turn. */
function splitRuns(surface: string): string[] {
  const runs: string[] = []
  let isLastKanji: boolean | undefined
  for (const letter of surface) {
    const isKanji = hasKanji(letter)
    if (isKanji === isLastKanji) runs.push((runs.pop() ?? '') + letter)
    else runs.push(letter)
    isLastKanji = isKanji
  }
  return runs
}

/** Up to two ways to share a reading out over the runs: one reading for each run. */
function waysToAlign(runs: readonly string[], reading: string): string[][] {
  const [run, ...rest] = runs
  if (run === undefined) return reading === '' ? [[]] : []
  if (!hasKanji(run)) {
    const kana = toHiragana(run)
    return reading.startsWith(kana) ? waysToAlign(rest, reading.slice(kana.length)).map(way => [kana, ...way]) : []
  }
  if (rest.length === 0) return reading === '' ? [] : [[reading]]
  const ways: string[][] = []
  for (let length = 1; length <= reading.length && ways.length < 2; length += 1) {
    for (const way of waysToAlign(rest, reading.slice(length))) ways.push([reading.slice(0, length), ...way])
  }
  return ways
}

function alignWhole(surface: string, reading: string): AlignedPiece[] {
  const kana = toHiragana(surface)
  const room = Math.min(surface.length, reading.length) - 1
  let head = 0
  while (head < room && !hasKanji(surface.charAt(head)) && kana.charAt(head) === reading.charAt(head)) head += 1
  let tail = 0
  while (head + tail < room && !hasKanji(surface.charAt(surface.length - 1 - tail))
    && kana.charAt(kana.length - 1 - tail) === reading.charAt(reading.length - 1 - tail)) tail += 1
  return [
    { text: surface.slice(0, head) },
    { text: surface.slice(head, surface.length - tail), reading: reading.slice(head, reading.length - tail) },
    { text: surface.slice(surface.length - tail) },
  ].filter(({ text }) => text !== '')
}

function piece(text: string, reading: string | undefined): AlignedPiece {
  return hasKanji(text) && reading !== undefined ? { text, reading } : { text }
}
