/** The longest wait between two attempts, in milliseconds: one hour. A `nextTryAt` further away than this is a clock that jumped. */
export const longestWait = 60 * 60_000

const firstWait = 4_000

/** What a wait depends on: how often it was tried in vain (at least 1), chance from 0 inclusive to 1 exclusive, and the server's own wish. */
export interface BackoffFacts {
  readonly attempts: number
  readonly random: number
  readonly retryAfterMs?: number | undefined
}

/**
 * How long to wait until the next attempt, in milliseconds, at most `longestWait`: exponential with full jitter, and never less than the
 * server asked for. On top of that come some seconds by chance, so that those whom a server sent away do not come back as one crowd.
 */
export function backoffMs({ attempts, random, retryAfterMs = 0 }: BackoffFacts): number {
  const ceiling = Math.min(longestWait, firstWait * 2 ** Math.min(attempts, 20))
  const jitter = 1_000 + Math.floor(random * ceiling)
  return Math.min(longestWait, retryAfterMs > 0 ? retryAfterMs + jitter : jitter)
}

/** Retry-After in milliseconds, whether it counts seconds or names a date, or `undefined` when it says nothing. `now` in milliseconds. */
export function parseRetryAfter(text: string | null | undefined, now: number): number | undefined {
  if (text === null || text === undefined) return undefined
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1_000
  const date = Date.parse(text)
  return Number.isFinite(date) ? Math.max(0, date - now) : undefined
}
