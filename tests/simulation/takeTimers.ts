import type { VirtualTime } from './virtualTime.ts'

/** Puts simulated time in the place of the timers of everything that runs here, and of the clock that nobody sets; what it returns gives the real ones back. */
export function takeTimers(time: Pick<VirtualTime, 'after' | 'now'>): () => void {
  const { setTimeout, clearTimeout } = globalThis
  const offs = new Map<unknown, () => void>()
  let last = 0
  Object.assign(globalThis, {
    setTimeout(happen: (...args: readonly unknown[]) => void, milliseconds = 0, ...args: readonly unknown[]) {
      const timer = last += 1
      offs.set(timer, time.after(milliseconds, () => {
        offs.delete(timer)
        happen(...args)
      }))
      return timer
    },
    clearTimeout(timer: unknown) {
      offs.get(timer)?.()
      offs.delete(timer)
    },
  })
  Object.assign(performance, { now: time.now })
  return () => {
    Object.assign(globalThis, { setTimeout, clearTimeout })
    Reflect.deleteProperty(performance, 'now')
  }
}
