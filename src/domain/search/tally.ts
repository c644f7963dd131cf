/** The best match of one word in each document, and how many matches; `documents` are those that have one. */
export class Tally {
  readonly best: Float64Array
  readonly matches: Uint32Array
  readonly documents: Uint32Array
  count = 0

  constructor(documents: number) {
    this.best = new Float64Array(documents)
    this.matches = new Uint32Array(documents)
    this.documents = new Uint32Array(documents)
  }

  /** Counts matches of one form in a document, with the most points that one of them has. */
  add(document: number, points: number, matches: number): void {
    const held = this.best[document] ?? 0
    if (held === 0) {
      this.documents[this.count] = document
      this.count += 1
    }
    if (points > held) this.best[document] = points
    this.matches[document] = (this.matches[document] ?? 0) + matches
  }

  /** Takes as long as there are documents with a match. */
  clear(): void {
    for (let index = 0; index < this.count; index += 1) {
      const document = this.documents[index] ?? 0
      this.best[document] = 0
      this.matches[document] = 0
    }
    this.count = 0
  }
}
