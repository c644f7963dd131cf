/** A list of bytes that grows as it is filled. */
export class ByteList {
  #room = new Uint8Array(1024)
  #length = 0

  push(byte: number): void {
    if (this.#length === this.#room.length) {
      const larger = new Uint8Array(this.#room.length * 2)
      larger.set(this.#room)
      this.#room = larger
    }
    this.#room[this.#length] = byte
    this.#length += 1
  }

  bytes(): Uint8Array {
    return this.#room.slice(0, this.#length)
  }
}
