import type { Instant } from '../domain/delivery/instant.ts'
import { backoffMs } from '../domain/submission/backoff.ts'
import type { DrainResult } from './drain.ts'

/**
 * How often the page came of itself and gave up since the city last took or refused something: because the last try did not get there, or
 * because it took nothing. Counted apart: a city that wants to be left alone for a moment is there, and how long there was no network is no matter.
 */
export interface Vain {
  readonly onTheWay: number
  readonly atCity: number
}

/** It has not come in vain. */
export const notInVain: Vain = { onTheWay: 0, atCity: 0 }

/** What a run makes of that; `isOwn`: the page came of itself, because the time had come. */
export function vainAfter(vain: Vain, result: DrainResult, isOwn: boolean): Vain {
  if (result.kind === 'failed') return vain
  if (result.isAnswered === true || result.nextTryAt === undefined) return notInVain
  if (!result.gaveUp || !isOwn) return vain
  const { onTheWay, atCity } = vain
  return result.gaveUp.isOnTheWay ? { onTheWay: onTheWay + 1, atCity } : { onTheWay, atCity: atCity + 1 }
}

/**
 * When the page comes of itself after a run, if anything waits. A long queue waits as one after it gave up, and longer each time that this was in vain:
 * each item by its own times would ask the more often the more there are.
 */
export function comesAgainAt(result: DrainResult, vain: Vain, { now, random }: { readonly now: Instant, readonly random: number }): Instant | undefined {
  if (result.kind === 'failed') return undefined
  const { nextTryAt, gaveUp } = result
  if (nextTryAt === undefined || !gaveUp) return nextTryAt
  const attempts = 1 + (gaveUp.isOnTheWay ? vain.onTheWay : vain.atCity)
  const rested = new Date(Date.parse(now) + backoffMs({ attempts, random, retryAfterMs: gaveUp.retryAfterMs })).toISOString()
  return nextTryAt > rested ? nextTryAt : rested
}
