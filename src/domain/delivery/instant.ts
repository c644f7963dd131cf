/**
 * A point in time as ISO 8601 in UTC with milliseconds, `2026-04-01T00:00:00.000Z`.
 * All instants have this one form, so that they compare correctly as strings.
 */
export type Instant = string

/** Whether a value from outside is an instant in exactly that form, and a time that exists. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string') return false
  const time = Date.parse(value)
  return Number.isFinite(time) && new Date(time).toISOString() === value
}

/** Orders instants, the earlier one first, for `sort`. */
export function compareInstants(one: Instant, other: Instant): number {
  return one < other ? -1 : one > other ? 1 : 0
}
