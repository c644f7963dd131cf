import type { Instant } from '../domain/delivery/instant.ts'
import { backoffMs } from '../domain/submission/backoff.ts'
import type { DrainResult } from './drain.ts'

/** How often in a row the page came of itself in vain: because nothing got to the city, or because the city took nothing. */
export interface Vain {
  readonly isOnTheWay: boolean
  readonly times: number
}

/** It has not come in vain. */
export const notInVain: Vain = { isOnTheWay: true, times: 0 }

/** What a run makes of that; `isOwn`: the page came of itself, because the time had come. */
export function vainAfter(vain: Vain, result: DrainResult, isOwn: boolean): Vain {
  if (result.kind === 'failed') return vain
  if (result.isAnswered === true || result.nextTryAt === undefined) return notInVain
  const { gaveUp } = result
  // A city that wants to be left alone for a moment is there: how long there was no network before is no matter.
  const before = gaveUp && gaveUp.isOnTheWay !== vain.isOnTheWay ? { isOnTheWay: gaveUp.isOnTheWay, times: 0 } : vain
  return isOwn && result.isAnswered === false ? { ...before, times: before.times + 1 } : before
}

/**
 * When the page comes of itself after a run, if anything waits. A long queue waits as one after it gave up, and longer each time that this was in vain:
 * each item by its own times would ask the more often the more there are.
 */
export function comesAgainAt(result: DrainResult, vain: Vain, { now, random }: { readonly now: Instant, readonly random: number }): Instant | undefined {
  if (result.kind === 'failed') return undefined
  const { nextTryAt, gaveUp } = result
  if (nextTryAt === undefined || !gaveUp) return nextTryAt
  const rested = new Date(Date.parse(now) + backoffMs({ attempts: vain.times + 1, random, retryAfterMs: gaveUp.retryAfterMs })).toISOString()
  return nextTryAt > rested ? nextTryAt : rested
}
