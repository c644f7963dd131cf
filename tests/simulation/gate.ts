/** A promise that is never fulfilled: what a tab that was killed waits for. */
export const never = <Result>(): Promise<Result> => new Promise<Result>(() => undefined)

/**
 * The boundary between a tab and the world, passed before and after every access to storage and every request: here a tab is killed, and
 * here it stands still while the browser has it frozen.
 */
export interface Gate {
  /** Called at every passing; may kill or freeze the tab. */
  onPass: () => void
  readonly isDead: () => boolean
  /** Ends the tab: nothing passes any more. */
  readonly kill: () => void
  readonly freeze: () => void
  readonly thaw: () => void
  readonly isFrozen: () => boolean
  /** Resolves when the tab goes on; never once it is dead. */
  readonly pass: () => Promise<void>
  /** What is to be undone when the tab is killed. */
  readonly atEnd: (undo: () => void) => () => void
}

/** The gate of a tab that was just opened. */
export function createGate(): Gate {
  let isDead = false
  let waiting: (() => void)[] | undefined
  const undoings = new Set<() => void>()
  const gate: Gate = {
    onPass: () => undefined,
    isDead: () => isDead,
    kill() {
      isDead = true
      for (const undo of undoings) undo()
      undoings.clear()
    },
    freeze() {
      waiting ??= []
    },
    thaw() {
      const resumed = waiting ?? []
      waiting = undefined
      for (const resume of resumed) resume()
    },
    isFrozen: () => waiting !== undefined,
    pass() {
      if (!isDead) gate.onPass()
      if (isDead) return never()
      return waiting === undefined ? Promise.resolve() : new Promise(resolve => waiting?.push(resolve))
    },
    atEnd(undo) {
      undoings.add(undo)
      return () => void undoings.delete(undo)
    },
  }
  return gate
}
