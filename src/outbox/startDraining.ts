import type { Instant } from '../domain/delivery/instant.ts'
import { longestWait } from '../domain/submission/backoff.ts'
import type { DrainOccasion } from '../domain/submission/outboxItem.ts'
import type { DrainResult, DrainTurn } from './drain.ts'
import { oneAfterAnother } from './oneAfterAnother.ts'

/** What makes a page send. */
export interface DrainingPorts {
  readonly drain: (turn: DrainTurn) => Promise<DrainResult>
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
  /** How often it came again of itself since the city last answered. */
  let inVain = 0

  function schedule(result: DrainResult): void {
    clearTimeout(timer)
    if (document.visibilityState !== 'visible') return
    const wait = waitAfter(result, now())
    if (wait !== undefined) timer = setTimeout(comeAgain, wait)
  }

  function comeAgain(): void {
    inVain += 1
    void run('scheduled')
  }

  const run = oneAfterAnother(async (occasion: DrainOccasion): Promise<void> => {
    const result = await drain({ occasion, inVain })
    if (result.kind === 'drained' && result.isAnswered === true) inVain = 0
    onResult(result)
    schedule(result)
    if (result.kind === 'drained' && result.nextTryAt !== undefined) await askBackgroundSync()
  }, (one, other) => strength[one] >= strength[other] ? one : other)

  window.addEventListener('online', () => void run('networkBack'))
  window.addEventListener('pageshow', () => void run('networkBack'))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void run('networkBack')
    else clearTimeout(timer)
  })
  void run('networkBack')
  return {
    send() {
      void askBackgroundSync()
      return run('scheduled')
    },
    tryNow: () => run('asked'),
  }
}

/** How long until the next look, in milliseconds: at least a second, so that a wrong clock cannot make it a storm. */
function waitAfter(result: DrainResult, now: Instant): number | undefined {
  if (result.kind === 'failed') return afterFault
  if (result.nextTryAt === undefined) return undefined
  return Math.min(longestWait, Math.max(1_000, Date.parse(result.nextTryAt) - Date.parse(now)))
}
