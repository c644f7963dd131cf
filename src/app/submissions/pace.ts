/** Work that is called more often than it has to be done. */
export interface Paced {
  /** Does it at once; in the pause after it, however often this is called, once more when that is over. */
  readonly ask: () => void
  /** What was asked for in this pause is not wanted any more. */
  readonly drop: () => void
}

/** Paces work. After each time, `pause` says for how many milliseconds it rests. */
export function pace(work: () => Promise<void>, pause: () => number): Paced {
  let isResting = false
  let isWanted = false

  async function begin(): Promise<void> {
    isResting = true
    isWanted = false
    try {
      await work()
    } finally {
      setTimeout(() => {
        isResting = false
        if (isWanted) void begin()
      }, pause())
    }
  }

  return {
    ask() {
      isWanted = true
      if (!isResting) void begin()
    },
    drop: () => void (isWanted = false),
  }
}
