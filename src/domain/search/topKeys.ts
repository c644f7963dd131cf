/** The largest of many numbers, without sorting them all. */
export class TopKeys {
  readonly #most: number
  readonly #room: Float64Array
  #held = 0
  #least = -Infinity

  constructor(most: number) {
    this.#most = most
    this.#room = new Float64Array(2 * Math.max(most, 128))
  }

  push(key: number): void {
    if (key < this.#least) return
    if (this.#held === this.#room.length) this.#shrink()
    this.#room[this.#held] = key
    this.#held += 1
  }

  /** The largest first. */
  sorted(): number[] {
    this.#shrink()
    return [...this.#room.subarray(0, this.#held)].reverse()
  }

  #shrink(): void {
    const keys = this.#room.subarray(0, this.#held).sort()
    const dropped = Math.max(0, this.#held - this.#most)
    keys.copyWithin(0, dropped)
    this.#held -= dropped
    if (dropped > 0 && this.#held > 0) this.#least = this.#room[0] ?? -Infinity
  }
}
