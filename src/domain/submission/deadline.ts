import type { Instant } from '../delivery/instant.ts'

/**
 * 受付期間: first and last instant, both inclusive, and what counts: `received-by` 必着, when the server received it; `composed-by`
 * 当日書き終わり, when the person sealed it, if it arrives within the grace hours.
 */
export type SubmissionWindow =
  | { readonly opensAt: Instant, readonly closesAt: Instant, readonly rule: 'received-by' }
  | { readonly opensAt: Instant, readonly closesAt: Instant, readonly rule: 'composed-by', readonly graceHours: number }
