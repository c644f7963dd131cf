import { runToEnd } from './runToEnd.ts'

/** Where every letter and every pair of letters of a text stands: its positions sorted by the one and the two letters that begin there. */
export interface GramPostings {
  /** Every indexed position at which a word, not empty, begins, ascending. For one or two letters a view, not a copy. */
  readonly find: (word: string) => Uint32Array
}

const none = new Uint32Array(0)
/** Letters that are worked on in one step. */
const lettersInStep = 8192

/**
 * Builds postings by sorting by counting: linear in the text's length.
 * `isStart` names the positions that may begin a word (not 0); without it all of them may.
 */
export function createGramPostings(text: string, isStart?: Uint8Array): GramPostings {
  return runToEnd(gramPostingsSteps(text, isStart))
}

/** The same in short steps. */
export function* gramPostingsSteps(text: string, isStart?: Uint8Array): Generator<void, GramPostings, void> {
  const letters = new Uint16Array(65536)
  const codes = new Uint16Array(text.length + 1)
  const starts = new Uint32Array(text.length)
  let letterCount = 0
  let startCount = 0
  for (let from = 0; from < text.length; from += lettersInStep) {
    const to = Math.min(text.length, from + lettersInStep)
    for (let position = from; position < to; position += 1) {
      const code = text.charCodeAt(position)
      letters[code] ||= (letterCount += 1)
      codes[position] = letters[code] ?? 0
      if (!isStart || isStart[position] !== 0) starts[startCount++] = position
    }
    yield
  }
  const singles = yield* sortByLetter(starts.subarray(0, startCount), codes, 0, letterCount)
  const bySecond = yield* sortByLetter(starts.subarray(0, startCount), codes, 1, letterCount)
  const { positions, offsets } = yield* sortByLetter(bySecond.positions, codes, 0, letterCount)

  /** First place from `low` on, below `high`, whose second letter is `letter` or above. */
  function lowerBound(low: number, high: number, letter: number): number {
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((codes[(positions[middle] ?? 0) + 1] ?? 0) < letter) low = middle + 1
      else high = middle
    }
    return low
  }

  function rangeOf(word: string, index: number): readonly [number, number] {
    const letter = letters[word.charCodeAt(index)] ?? 0
    if (letter === 0) return [0, 0]
    const [from, to] = [offsets[letter] ?? 0, offsets[letter + 1] ?? 0]
    if (index + 1 >= word.length) return [from, to]
    const next = letters[word.charCodeAt(index + 1)] ?? 0
    return next === 0 ? [0, 0] : [lowerBound(from, to, next), lowerBound(from, to, next + 1)]
  }

  /** Whether a word, all letters of which are known, stands at a position. */
  function stands(word: Uint16Array, position: number): boolean {
    for (let index = 0; index < word.length; index += 1) if (codes[position + index] !== word[index]) return false
    return true
  }

  return {
    find(word) {
      let [from, to] = rangeOf(word, 0)
      if (word.length === 1) return singles.positions.subarray(from, to)
      if (word.length === 2) return positions.subarray(from, to)
      let shift = 0
      // The rarest pair of the word leads; with given starts only its first pair is known to be indexed.
      for (let index = 1; !isStart && index + 1 < word.length && from < to; index += 1) {
        const [otherFrom, otherTo] = rangeOf(word, index)
        if (otherTo - otherFrom < to - from) [from, to, shift] = [otherFrom, otherTo, index]
      }
      const wanted = Uint16Array.from({ length: word.length }, (_, index) => letters[word.charCodeAt(index)] ?? 0)
      if (wanted.includes(0)) return none
      const found = new Uint32Array(to - from)
      let count = 0
      for (let place = from; place < to; place += 1) {
        const position = (positions[place] ?? 0) - shift
        if (stands(wanted, position)) found[count++] = position
      }
      return found.subarray(0, count)
    },
  }
}

/** Positions sorted by the letter at a distance from each; equal ones keep their order. `offsets` tells where each letter begins. */
function* sortByLetter(positions: Uint32Array, codes: Uint16Array, distance: number, letterCount: number): Generator<void, { positions: Uint32Array, offsets: Uint32Array }, void> {
  const offsets = new Uint32Array(letterCount + 2)
  for (let from = 0; from < positions.length; from += lettersInStep) {
    for (const position of positions.subarray(from, from + lettersInStep)) {
      const next = (codes[position + distance] ?? 0) + 1
      offsets[next] = (offsets[next] ?? 0) + 1
    }
    yield
  }
  for (let letter = 1; letter < offsets.length; letter += 1) offsets[letter] = (offsets[letter] ?? 0) + (offsets[letter - 1] ?? 0)
  const nextPlaces = offsets.slice()
  const sorted = new Uint32Array(positions.length)
  for (let from = 0; from < positions.length; from += lettersInStep) {
    for (const position of positions.subarray(from, from + lettersInStep)) {
      const letter = codes[position + distance] ?? 0
      const place = nextPlaces[letter] ?? 0
      sorted[place] = position
      nextPlaces[letter] = place + 1
    }
    yield
  }
  return { positions: sorted, offsets }
}
