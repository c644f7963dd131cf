/** What work in steps needs of the world: times in milliseconds. */
export interface StepPorts {
  readonly now: () => number
  /** Lets the browser answer the person before the next steps. */
  readonly pause: () => Promise<void>
  /** Whether the result is not needed any more. */
  readonly isStale: () => boolean
}

/** How long steps may run before a pause: half of a frame. */
const slice = 8

/** Runs a generator to its end without holding up the screen; `undefined` when it became stale on the way. */
export async function runInSteps<Result>(steps: Generator<void, Result, void>, { now, pause, isStale }: StepPorts): Promise<Result | undefined> {
  let start = now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (now() - start < slice) continue
    await pause()
    if (isStale()) return undefined
    start = now()
  }
}
