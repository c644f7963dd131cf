import type { ReadPiece, ReadText } from './readText.ts'

/** Stands between texts and in none of them. */
const border = '\u0000'

/** All texts of a dataset with the readings of their words, to be searched at once. */
export class ReadCorpus {
  readonly texts: readonly ReadText[]
  readonly #joined: string
  readonly #starts: readonly number[]

  constructor(texts: readonly ReadText[]) {
    this.texts = texts
    this.#joined = texts.map(({ text }) => text).join(border)
    let start = 0
    this.#starts = texts.map(({ text }) => {
      const here = start
      start += text.length + border.length
      return here
    })
  }

  /** The pieces of every place where a surface stands; `undefined` for a place where it begins or ends inside a piece. */
  * placesOf(surface: string): Generator<readonly ReadPiece[] | undefined> {
    for (let at = this.#joined.indexOf(surface); at >= 0; at = this.#joined.indexOf(surface, at + 1)) {
      const index = this.#textAt(at)
      const from = at - (this.#starts[index] ?? 0)
      yield this.texts[index]?.between(from, from + surface.length)
    }
  }

  #textAt(place: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
}
