/**
 * Runs work one at a time. A wish that comes during a run is granted by one more run after it, however many come; `stronger` says what
 * that run is for. The promise is over when a run that began after the call is over.
 */
export function oneAfterAnother<Wish>(work: (wish: Wish) => Promise<void>, stronger: (one: Wish, other: Wish) => Wish): (wish: Wish) => Promise<void> {
  let running: Promise<void> | undefined
  let next: { wish: Wish, readonly run: Promise<void> } | undefined

  function begin(wish: Wish): Promise<void> {
    const run = work(wish).finally(() => (running = undefined))
    running = run
    return run
  }

  return (wish) => {
    if (next) {
      next.wish = stronger(next.wish, wish)
      return next.run
    }
    if (!running) return begin(wish)
    const before = running.catch(() => undefined)
    const run = before.then(() => {
      const granted = next?.wish ?? wish
      next = undefined
      return begin(granted)
    })
    next = { wish, run }
    return run
  }
}
