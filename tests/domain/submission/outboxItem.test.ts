import { describe, expect, it } from 'vitest'
import { longestWait } from '../../../src/domain/submission/backoff.ts'
import type { RetryReason } from '../../../src/domain/submission/judgeAnswer.ts'
import { afterAnswer, claim, dueAt, holdsLease, isDue, leaseLength, waitingAgain, waitingAnew, type OutboxState } from '../../../src/domain/submission/outboxItem.ts'

const now = '2026-06-01T00:00:00.000Z'
const later = (milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString()
const waiting = (nextTryAt: string, lastReason?: RetryReason): OutboxState => ({ kind: 'waiting', since: now, attempts: 2, nextTryAt, ...(lastReason && { lastReason }) })
const fresh = waitingAnew(now)
if (fresh.kind !== 'waiting') throw new Error('waiting')
const sending = claim(fresh, 'tab', now)
if (sending.kind !== 'sending') throw new Error('sending')

describe('isDue', () => {
  it('is at the set time, and at once for what was just sealed', () => {
    expect([later(0), later(1), later(-1)].map(at => isDue(waiting(at), now))).toEqual([true, false, true])
    expect(isDue(waitingAnew(later(5_000)), now)).toBe(true)
  })

  it.each<[RetryReason, boolean]>([
    ['unreachable', true], ['tooSlow', true], ['notOurServer', true], ['altered', true], ['serverFault', false], ['tooMany', false],
  ])('is at once when the network is back, for what did not get to the city, and whenever the person asks: %s', (reason, isOnTheWay) => {
    const state = waiting(later(9_000), reason)
    expect([isDue(state, now, 'networkBack'), isDue(state, now, 'asked')]).toEqual([isOnTheWay, true])
  })

  it('fault 34: is when the time lies further away than it can have been set', () => {
    expect(isDue(waiting(later(longestWait)), now)).toBe(false)
    expect(isDue(waiting(later(longestWait + 1)), now)).toBe(true)
    expect(isDue({ ...sending, leaseUntil: later(leaseLength + 1) }, now)).toBe(true)
  })

  it('fault 20: is for what another tab holds, once its lease is over or when the person asks', () => {
    expect([isDue(sending, now, 'networkBack'), isDue(sending, now, 'asked'), isDue(sending, later(leaseLength))]).toEqual([false, true, true])
  })

  it('is never for what needs the person', () => {
    const attention: OutboxState = { kind: 'attention', since: now, code: 'invalid' }
    expect([isDue(attention, now, 'asked'), dueAt(attention, now)]).toEqual([false, undefined])
  })
})

describe('afterAnswer', () => {
  it('waits with the reason, or asks for the person with the code', () => {
    const facts = { now, random: 0 }
    expect(afterAnswer(sending, { kind: 'retry', reason: 'tooMany', retryAfterMs: 60_000 }, facts)).toEqual({
      kind: 'waiting', since: now, attempts: 1, nextTryAt: later(61_000), lastReason: 'tooMany',
    })
    expect(afterAnswer(sending, { kind: 'attention', code: 'invalid', faults: [{ at: 'q1', reason: '必須です。' }] }, facts)).toEqual({
      kind: 'attention', since: now, code: 'invalid', faults: [{ at: 'q1', reason: '必須です。' }],
    })
  })
})

describe('claim', () => {
  it('gives the turn to one owner, for a while', () => {
    expect([holdsLease(sending, 'tab'), holdsLease(sending, 'other'), holdsLease(fresh, 'tab')]).toEqual([true, false, false])
    expect(dueAt(sending, now)).toBe(later(leaseLength))
  })
})

describe('dueAt', () => {
  it('fault 34: is long ago where the time lies further away than it can have been set', () => {
    const [far, furthest] = [dueAt(waiting(later(longestWait + 1)), now), dueAt(waiting(later(longestWait)), now)]
    expect([far && far < later(-longestWait), furthest]).toEqual([true, later(longestWait)])
    expect(dueAt({ ...sending, leaseUntil: later(leaseLength + 1) }, now)).toBe(far)
  })
})

describe('waitingAgain', () => {
  it('counts as tried', () => {
    expect(waitingAgain(now)).toMatchObject({ kind: 'waiting', attempts: 1, nextTryAt: now })
  })
})
