/** How long work waits for a screen that is never idle, in milliseconds. */
const patience = 3_000

/** Runs work once the screen has nothing to do; Safari cannot tell, and gets a second. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => work(), { timeout: patience })
  else setTimeout(work, 1_000)
}
