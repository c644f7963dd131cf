import type { Instant } from '../../domain/delivery/instant.ts'

/** How often a server looks whether staff published something, in milliseconds. */
export const publicationInterval = 2_000

/** Does work again and again until told to stop; a failure is told, and the next turn tries anew. */
export function followPublications(work: (now: Instant) => Promise<unknown>, onFailure: (cause: unknown) => void, interval = publicationInterval): { readonly stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let isStopped = false

  const turn = async (): Promise<void> => {
    try {
      await work(new Date().toISOString())
    }
    catch (cause) {
      onFailure(cause)
    }
    schedule()
  }
  const schedule = (): void => {
    if (!isStopped) timer = setTimeout(() => { running = turn() }, interval)
  }
  schedule()
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
