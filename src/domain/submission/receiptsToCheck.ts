import type { Instant } from '../delivery/instant.ts'
import { windowPhaseAt } from './deadline.ts'
import { dayOf } from '../sync/formatInstant.ts'
import { isFields, parseJson } from './parseFields.ts'
import { placementOf, type ReceivedItem } from './receivedItem.ts'
import { windowOfForm } from './windowOfForm.ts'

/** How long a receipt is believed before the server is asked again, in milliseconds: one day. */
export const checkPause = 24 * 60 * 60_000

/** The same of a registration on the waiting list, whose place may become free at any time: ten minutes. */
export const placePause = 10 * 60_000

/**
 * 控えの照合: the receipts of which the server is asked now whether it still has them, and what became of them: the last words that this
 * phone has on forms that are still open. One whose correction is on this phone goes with that; one that was corrected elsewhere may
 * have been withdrawn there since. A registration on the waiting list is asked about until the event is over. One that was checked in the
 * future is of a clock that jumped, and counts as due. What has been due for longest comes first.
 */
export function receiptsToCheck(receipts: readonly ReceivedItem[], now: Instant): readonly ReceivedItem[] {
  const due = receipts.filter(item => canChange(item, receipts) && isDue(item, now) && (isOpen(item, receipts, now) || isAwaited(item, now)))
  return due.sort((one, other) => dueSince(one, now) - dueSince(other, now))
}

/** The `checkedAt` by which a receipt of which nobody could say anything is due from now on: after all others that are due. */
export function dueFrom(item: ReceivedItem, now: Instant): Instant {
  return new Date(Date.parse(now) - pauseOf(item, now)).toISOString()
}

function checkedLast({ checkedAt, receipt }: ReceivedItem): Instant {
  return checkedAt ?? receipt.receivedAt
}

function canChange({ id, state }: ReceivedItem, receipts: readonly ReceivedItem[]): boolean {
  if (state !== 'superseded') return state === 'received'
  return !receipts.some(({ submission }) => submission.amends?.id === id)
}

function pauseOf(item: ReceivedItem, now: Instant): number {
  return isAwaited(item, now) ? placePause : checkPause
}

function isDue(item: ReceivedItem, now: Instant): boolean {
  return Math.abs(Date.parse(now) - Date.parse(checkedLast(item))) >= pauseOf(item, now)
}

/** Since when one that is due is so, in milliseconds since 1970: since ever where a clock said so that jumped back. */
function dueSince(item: ReceivedItem, now: Instant): number {
  const last = checkedLast(item)
  return last > now ? 0 : Date.parse(last) + pauseOf(item, now)
}

/** Whether a place may still become free for it, by the event as it was when writing began. */
function isAwaited(item: ReceivedItem, now: Instant): boolean {
  if (item.state !== 'received' || placementOf(item) !== 'waiting' || !item.origin) return false
  const event = parseJson(item.origin.formText)
  const endsOn = isFields(event) && isFields(event['time']) ? event['time']['endsOn'] : undefined
  return typeof endsOn === 'string' && dayOf(now) <= endsOn
}

/** A withdrawal has no form with it: what it takes back has. Without any nobody knows how long the form is open. */
function isOpen({ origin, submission }: ReceivedItem, receipts: readonly ReceivedItem[], now: Instant): boolean {
  const amended = origin ? undefined : receipts.find(({ id }) => id === submission.amends?.id)
  const formText = origin?.formText ?? amended?.origin?.formText
  if (formText === undefined) return false
  const window = windowOfForm(formText)
  return window === undefined || ['open', 'grace'].includes(windowPhaseAt(window, now))
}
