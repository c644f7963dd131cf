/**
 * An action that is never under way twice at a time: who asks while it is shares the next run with all others who ask meanwhile. So
 * what was done before the question is always done before the run that answers it.
 */
export function shareRuns(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined

  const begin = (): Promise<void> => {
    next = undefined
    const run = action().finally(() => {
      if (running === run) running = undefined
    })
    running = run
    return run
  }
  return () => {
    if (!running) return next ?? begin()
    next ??= running.then(begin, begin)
    return next
  }
}
