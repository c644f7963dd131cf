import type { Instant } from '../domain/delivery/instant.ts'
import { longestWait } from '../domain/submission/backoff.ts'
import type { DrainOccasion } from '../domain/submission/outboxItem.ts'
import { comesAgainAt, notInVain, vainAfter } from './comeAgain.ts'
import type { DrainResult } from './drain.ts'
import { oneAfterAnother } from './oneAfterAnother.ts'

/** What makes a page send. */
export interface DrainingPorts {
  readonly drain: (occasion: DrainOccasion) => Promise<DrainResult>
  readonly now: () => Instant
  /** From 0 inclusive to 1 exclusive. */
  readonly random: () => number
  readonly window: Pick<Window, 'addEventListener'>
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>
  /** Asks the browser to wake the worker when there is a network: a hint, where it takes one. Never throws. */
  readonly askBackgroundSync: () => Promise<void>
  readonly onResult: (result: DrainResult) => void
  /** When it sends again of itself, if that is known and anything waits. */
  readonly onNextTry: (at: Instant | undefined) => void
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

/** Why the page comes; `isOwn`: of itself, because the time has come. */
interface Coming {
  readonly occasion: DrainOccasion
  readonly isOwn?: boolean
}

/**
 * Sends at the start, when the network is said to be back, when the page is shown again, and while it is visible whenever the next
 * item is due. What the browser says of the network is only an occasion to try: it is believed neither way.
 */
export function startDraining({ drain, now, random, window, document, askBackgroundSync, onResult, onNextTry }: DrainingPorts): Draining {
  let timer: ReturnType<typeof setTimeout> | undefined
  let vain = notInVain

  function schedule(result: DrainResult, next: Instant | undefined): void {
    if (document.visibilityState !== 'visible') return
    const wait = next !== undefined ? waitUntil(next, now()) : hasFailed(result) ? afterFault : undefined
    if (wait !== undefined) timer = setTimeout(() => void run({ occasion: 'scheduled', isOwn: true }), wait)
  }

  const run = oneAfterAnother(async ({ occasion, isOwn = false }: Coming): Promise<void> => {
    clearTimeout(timer)
    // It is now.
    onNextTry(undefined)
    const result = await drain(occasion)
    vain = vainAfter(vain, result, isOwn)
    const next = comesAgainAt(result, vain, { now: now(), random: random() })
    onResult(result)
    onNextTry(next)
    schedule(result, next)
    // Where the city itself takes nothing now, a worker that the browser wakes at once would only ask it again.
    if (next !== undefined && !(result.kind === 'drained' && result.gaveUp?.isOnTheWay === false)) void askBackgroundSync()
  }, (one, other) => strength[one.occasion] >= strength[other.occasion] ? one : other)

  window.addEventListener('online', () => void run({ occasion: 'networkBack' }))
  window.addEventListener('pageshow', () => void run({ occasion: 'networkBack' }))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void run({ occasion: 'networkBack' })
    else clearTimeout(timer)
  })
  void run({ occasion: 'networkBack' })
  return {
    send() {
      void askBackgroundSync()
      return run({ occasion: 'scheduled' })
    },
    tryNow: () => run({ occasion: 'asked' }),
  }
}

/** Whether the storage failed, be it in the look at the receipts alone. */
function hasFailed(result: DrainResult): boolean {
  return result.kind === 'failed' || result.fault !== undefined
}

/** How long until then, in milliseconds: at least a second, so that a wrong clock cannot make it a storm. */
function waitUntil(next: Instant, now: Instant): number {
  return Math.min(longestWait, Math.max(1_000, Date.parse(next) - Date.parse(now)))
}
