import type { SubmissionWindow } from '../submission/deadline.ts'
import { formatInstant } from '../sync/formatInstant.ts'

/** A period as changes tell it. */
export function spelledPeriod({ opensAt, closesAt }: Pick<SubmissionWindow, 'opensAt' | 'closesAt'>): string {
  return `${formatInstant(opensAt)}から${formatInstant(closesAt)}まで`
}
