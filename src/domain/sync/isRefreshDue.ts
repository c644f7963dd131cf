import type { Instant } from '../delivery/instant.ts'

/** How long a look at the screen does not ask the server again: 15 minutes, in milliseconds. */
export const refreshPause = 15 * 60_000

/**
 * Whether looking at the app again is reason enough to ask the server. A phone that never asked is due at once; a last
 * time that lies in the future (the clock was set back) counts as none.
 */
export function isRefreshDue(lastAskedAt: Instant | undefined, now: Instant): boolean {
  if (lastAskedAt === undefined || lastAskedAt > now) return true
  return Date.parse(now) - Date.parse(lastAskedAt) >= refreshPause
}
