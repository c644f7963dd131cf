/**
 * Writes one thing at a time as few writes: what comes while a write runs goes into the next one, all of it together. Every
 * caller waits for the write that holds its own part, and gets that write's error.
 */
export function gatherWrites<Part>(write: (parts: readonly Part[]) => Promise<void>): (part: Part) => Promise<void> {
  let waiting: Part[] = []
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined

  function writeWaiting(): Promise<void> {
    const parts = waiting
    waiting = []
    next = undefined
    return write(parts)
  }

  return (part) => {
    waiting.push(part)
    if (!next) {
      next = running.then(writeWaiting, writeWaiting)
      running = next
    }
    return next
  }
}
