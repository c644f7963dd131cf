import type { Instant } from '../domain/delivery/instant.ts'
import { longestWait } from '../domain/submission/backoff.ts'
import type { DrainOccasion } from '../domain/submission/outboxItem.ts'
import type { DrainResult } from './drain.ts'

/** What makes a page send. */
export interface DrainingPorts {
  readonly drain: (occasion: DrainOccasion) => Promise<DrainResult>
  readonly now: () => Instant
  readonly window: Pick<Window, 'addEventListener'>
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>
  /** Asks the browser to wake the worker when there is a network: a hint, where it takes one. Never throws. */
  readonly askBackgroundSync: () => Promise<void>
  readonly onResult: (result: DrainResult) => void
}

/** What the page itself can start. Each is over when a run that began after the call is over. */
export interface Draining {
  /** Something was sealed, or is to be sent again. */
  readonly send: () => Promise<void>
  /** 今すぐ送る: the person wants everything tried now. */
  readonly tryNow: () => Promise<void>
}

/** How long until the next look when the storage failed, in milliseconds. */
const afterFault = 60_000

const strength: Readonly<Record<DrainOccasion, number>> = { scheduled: 0, networkBack: 1, asked: 2 }

/**
 * Sends at the start, when the network is said to be back, when the page is shown again, and while it is visible whenever the next
 * item is due. What the browser says of the network is only an occasion to try: it is believed neither way.
 */
export function startDraining({ drain, now, window, document, askBackgroundSync, onResult }: DrainingPorts): Draining {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let next: { occasion: DrainOccasion, run: Promise<void> } | undefined

  function schedule(result: DrainResult): void {
    clearTimeout(timer)
    if (document.visibilityState !== 'visible') return
    const wait = result.kind === 'failed' ? afterFault : result.nextTryAt && Date.parse(result.nextTryAt) - Date.parse(now())
    if (wait === undefined || wait === '') return
    timer = setTimeout(() => void run('scheduled'), Math.min(longestWait, Math.max(1_000, wait)))
  }

  async function runOnce(occasion: DrainOccasion): Promise<void> {
    const result = await drain(occasion)
    onResult(result)
    schedule(result)
    if (result.kind === 'drained' && result.nextTryAt !== undefined) await askBackgroundSync()
  }

  /** Runs now, or once more when the present run is over. */
  function run(occasion: DrainOccasion): Promise<void> {
    if (next) {
      if (strength[occasion] > strength[next.occasion]) next.occasion = occasion
      return next.run
    }
    const begin = async (): Promise<void> => {
      await running
      const strongest = next?.occasion ?? occasion
      next = undefined
      await (running = runOnce(strongest))
    }
    if (!running) return (running = runOnce(occasion).finally(() => (running = undefined)))
    next = { occasion, run: begin().finally(() => (next ? undefined : (running = undefined))) }
    return next.run
  }

  window.addEventListener('online', () => void run('networkBack'))
  window.addEventListener('pageshow', () => void run('networkBack'))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void run('networkBack')
    else clearTimeout(timer)
  })
  void run('networkBack')
  return { send: () => run('scheduled'), tryNow: () => run('asked') }
}
