/** So many turns of the event loop in a row without any activity, and nothing is left that could go on by itself. */
const quietTurns = 4

/** What goes on inside of the simulated world: accesses to storage and requests at the server, which take turns but no simulated time. */
export interface Activity {
  /** A piece of work begins that is waited for; what it returns says that it is over. */
  readonly begin: () => () => void
  /** Does a piece of work that is waited for. */
  readonly during: <Result>(work: () => PromiseLike<Result>) => Promise<Result>
  readonly settled: () => Promise<void>
  /** What the databases in memory have put off to the next turn is waited for no more. */
  readonly end: () => void
}

/** No activity yet. Until its end, it counts what everything in this process puts off to the next turn. */
export function createActivity(): Activity {
  const { setImmediate, clearImmediate } = globalThis
  const putOff = new Set<unknown>()
  let running = 0
  let begun = 0
  let onRest: (() => void) | undefined

  Object.assign(globalThis, {
    setImmediate(happen: (...args: readonly unknown[]) => void, ...args: readonly unknown[]) {
      const turn = setImmediate(() => {
        putOff.delete(turn)
        happen(...args)
      })
      putOff.add(turn)
      return turn
    },
    clearImmediate(turn: NodeJS.Immediate) {
      putOff.delete(turn)
      clearImmediate(turn)
    },
  })

  /** Resolves once nothing is being done. */
  const rest = (): Promise<void> => running === 0 ? Promise.resolve() : new Promise(resolve => (onRest = resolve))

  function begin(): () => void {
    running += 1
    begun += 1
    return () => {
      running -= 1
      if (running === 0) onRest?.()
    }
  }

  return {
    begin,
    async during(work) {
      const isOver = begin()
      try {
        return await work()
      }
      finally {
        isOver()
      }
    },
    async settled() {
      for (let quiet = 0; quiet < quietTurns;) {
        await rest()
        const before = begun
        await new Promise(resolve => setImmediate(resolve))
        quiet = running === 0 && begun === before && putOff.size === 0 ? quiet + 1 : 0
      }
    },
    end: () => void Object.assign(globalThis, { setImmediate, clearImmediate }),
  }
}
