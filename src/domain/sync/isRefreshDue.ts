import type { Instant } from '../delivery/instant.ts'

/** How long after an answer a look at the screen does not ask the server again: 15 minutes, in milliseconds. */
export const refreshPause = 15 * 60_000

/**
 * Whether looking at the app again is reason enough to ask the server, given when the server last answered. A phone that
 * has no answer yet is due at once; a time that lies in the future (the clock was set back) counts as none.
 */
export function isRefreshDue(lastAnsweredAt: Instant | undefined, now: Instant): boolean {
  if (lastAnsweredAt === undefined || lastAnsweredAt > now) return true
  return Date.parse(now) - Date.parse(lastAnsweredAt) >= refreshPause
}
