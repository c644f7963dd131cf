/**
 * Where every letter and every pair of letters of a text stands: its positions sorted by the two letters that begin there.
 * Positions of one pair ascend.
 */
export interface GramPostings {
  /** Calls `visit` for every indexed position at which a word, not empty, begins. */
  readonly find: (word: string, visit: (position: number) => void) => void
}

/**
 * Builds postings by sorting twice by counting: linear in the text's length.
 * `isStart` names the positions that may begin a word (1); without it all of them may.
 */
export function createGramPostings(text: string, isStart?: Uint8Array): GramPostings {
  const letters = new Uint16Array(65536)
  const codes = new Uint16Array(text.length + 1)
  let letterCount = 0
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position)
    letters[code] ||= (letterCount += 1)
    codes[position] = letters[code] ?? 0
  }
  const bySecond = sortByLetter(everyStart(text.length, isStart), codes, 1, letterCount)
  const { positions, offsets } = sortByLetter(bySecond.positions, codes, 0, letterCount)

  /** First place from `low` on, below `high`, whose second letter is `letter` or above. */
  function lowerBound(low: number, high: number, letter: number): number {
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((codes[(positions[middle] ?? 0) + 1] ?? 0) < letter) low = middle + 1
      else high = middle
    }
    return low
  }

  function rangeOf(first: string, second: string | undefined): readonly [number, number] {
    const letter = letters[first.charCodeAt(0)] ?? 0
    if (letter === 0) return [0, 0]
    const [from, to] = [offsets[letter] ?? 0, offsets[letter + 1] ?? 0]
    if (second === undefined) return [from, to]
    const next = letters[second.charCodeAt(0)] ?? 0
    return next === 0 ? [0, 0] : [lowerBound(from, to, next), lowerBound(from, to, next + 1)]
  }

  return {
    find(word, visit) {
      let [from, to] = rangeOf(word.charAt(0), word.length > 1 ? word.charAt(1) : undefined)
      let shift = 0
      // The rarest pair of the word leads; with given starts only its first pair is known to be indexed.
      for (let index = 1; !isStart && index + 1 < word.length && from < to; index += 1) {
        const [otherFrom, otherTo] = rangeOf(word.charAt(index), word.charAt(index + 1))
        if (otherTo - otherFrom < to - from) [from, to, shift] = [otherFrom, otherTo, index]
      }
      for (let place = from; place < to; place += 1) {
        const position = (positions[place] ?? 0) - shift
        if (word.length < 3 || text.startsWith(word, position)) visit(position)
      }
    },
  }
}

function everyStart(length: number, isStart: Uint8Array | undefined): Uint32Array {
  const positions = new Uint32Array(length)
  let count = 0
  for (let position = 0; position < length; position += 1) {
    if (isStart && isStart[position] !== 1) continue
    positions[count] = position
    count += 1
  }
  return positions.subarray(0, count)
}

/** Positions sorted by the letter at a distance from each; equal ones keep their order. `offsets` tells where each letter begins. */
function sortByLetter(positions: Uint32Array, codes: Uint16Array, distance: number, letterCount: number) {
  const offsets = new Uint32Array(letterCount + 2)
  for (const position of positions) {
    const next = (codes[position + distance] ?? 0) + 1
    offsets[next] = (offsets[next] ?? 0) + 1
  }
  for (let letter = 1; letter < offsets.length; letter += 1) offsets[letter] = (offsets[letter] ?? 0) + (offsets[letter - 1] ?? 0)
  const nextPlaces = offsets.slice()
  const sorted = new Uint32Array(positions.length)
  for (const position of positions) {
    const letter = codes[position + distance] ?? 0
    const place = nextPlaces[letter] ?? 0
    sorted[place] = position
    nextPlaces[letter] = place + 1
  }
  return { positions: sorted, offsets }
}
