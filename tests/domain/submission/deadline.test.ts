import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canAmendAt, composedAt, daysLeft, judgeLateness, lastArrival, longestWay, windowPhaseAt, type SubmissionWindow } from '../../../src/domain/submission/deadline.ts'
import { describeDeadline } from '../../../src/domain/submission/describeDeadline.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

const opensAt = '2026-06-01T00:00:00.000Z'
// 6月30日 24時, to the millisecond before.
const closesAt = '2026-06-30T14:59:59.999Z'
const receivedBy: SubmissionWindow = { opensAt, closesAt, rule: 'received-by' }
const composedBy: SubmissionWindow = { opensAt, closesAt, rule: 'composed-by', graceHours: 72 }

function moved(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString()
}

describe('judgeLateness', () => {
  it('takes as in time what is received until the last instant', () => {
    const times = { receivedAt: closesAt, sealedAt: closesAt, sentAt: closesAt }
    expect([judgeLateness(receivedBy, times), judgeLateness(composedBy, times)]).toEqual(['inTime', 'inTime'])
  })

  it('fault 33: judges what was sealed in time and arrives afterwards by the rule', () => {
    const times = { receivedAt: moved(closesAt, 10), sealedAt: moved(closesAt, -1), sentAt: moved(closesAt, 10) }
    expect([judgeLateness(receivedBy, times), judgeLateness(composedBy, times)]).toEqual(['late', 'inTime'])
    const afterGrace = { ...times, receivedAt: moved(closesAt, 73), sentAt: moved(closesAt, 73) }
    expect(judgeLateness(composedBy, afterGrace)).toBe('late')
  })

  it.each([1, -1, 90 * 24])('fault 34: sees through a clock that is %i hours off', (off) => {
    const inTime = { receivedAt: moved(closesAt, 10), sealedAt: moved(closesAt, -1 + off), sentAt: moved(closesAt, 10 + off) }
    expect(judgeLateness(composedBy, inTime)).toBe('inTime')
    const late = { ...inTime, sealedAt: moved(closesAt, 1 + off) }
    expect(judgeLateness(composedBy, late)).toBe('late')
  })

  it.each([0, 1, longestWay - 1])('counts %i milliseconds on the way to the city against nobody whose clock is right', (way) => {
    const sent = Date.parse(closesAt)
    const times = { receivedAt: new Date(sent + way + 1).toISOString(), sealedAt: closesAt, sentAt: new Date(sent + 1).toISOString() }
    expect([composedAt(times), judgeLateness(composedBy, times)]).toEqual([closesAt, 'inTime'])
    expect(judgeLateness(composedBy, { ...times, sealedAt: times.sentAt })).toBe('late')
  })

  it('sees through a clock that is behind by more than anything may be on its way', () => {
    const behind = { receivedAt: moved(closesAt, 1), sealedAt: closesAt, sentAt: new Date(Date.parse(moved(closesAt, 1)) - longestWay - 1).toISOString() }
    expect(composedAt(behind)).toBe(new Date(Date.parse(closesAt) + 1).toISOString())
    expect(judgeLateness(composedBy, behind)).toBe('late')
  })

  it('takes the claim of a clock that is ahead back by that, less the way', () => {
    const ahead = { receivedAt: moved(closesAt, 1), sealedAt: moved(closesAt, 0.5), sentAt: moved(closesAt, 2) }
    expect([composedAt(ahead), judgeLateness(composedBy, ahead)]).toEqual([moved(closesAt, -0.5), 'inTime'])
  })

  it('never counts later than received', () => {
    const hours = fc.integer({ min: -3_000, max: 3_000 })
    fc.assert(fc.property(hours, hours, hours, (received, sealed, sent) => {
      const times = { receivedAt: moved(closesAt, received), sealedAt: moved(closesAt, sealed), sentAt: moved(closesAt, sent) }
      expect(composedAt(times) <= times.receivedAt).toBe(true)
      if (times.receivedAt <= closesAt) expect(judgeLateness(composedBy, times)).toBe('inTime')
      if (times.receivedAt > lastArrival(composedBy)) expect(judgeLateness(composedBy, times)).toBe('late')
    }))
  })
})

describe('windowPhaseAt', () => {
  it.each([
    [moved(opensAt, -1), 'announced', 'announced'],
    [opensAt, 'open', 'open'],
    [closesAt, 'open', 'open'],
    [moved(closesAt, 1), 'over', 'grace'],
    [moved(closesAt, 73), 'over', 'over'],
  ])('at %s', (at, byReceipt, byComposing) => {
    expect([windowPhaseAt(receivedBy, at), windowPhaseAt(composedBy, at)]).toEqual([byReceipt, byComposing])
  })
})

describe('daysLeft', () => {
  it.each([['2026-06-30T00:00:00.000Z', 0], ['2026-06-29T14:59:00.000Z', 1], ['2026-06-29T15:01:00.000Z', 0], ['2026-07-01T00:00:00.000Z', -1]])('at %s counts days of Japan', (at, days) => {
    expect(daysLeft(receivedBy, at)).toBe(days)
  })
})

describe('describeDeadline', () => {
  it('says what a phone without a connection has to do', () => {
    expect(describeDeadline(japanese, receivedBy, opensAt).join('')).toMatch(/あと29日.*締切までに通信できる場所で/)
    expect(describeDeadline(japanese, composedBy, closesAt).join('')).toMatch(/今日まで.*送信があとになっても期限内.*7月3日 23:59/)
    expect(describeDeadline(japanese, composedBy, moved(closesAt, 1)).join('')).toContain('期限後の提出として受け付けます')
    expect(describeDeadline(japanese, receivedBy, moved(closesAt, 1)).join('')).toContain('期限後の提出として記録します')
    expect(describeDeadline(japanese, receivedBy, moved(opensAt, -1)).join('')).toContain('受付は令和8年(2026年)6月1日')
  })

  it('says of a correction after the deadline that it is not taken, whatever the rule', () => {
    for (const window of [receivedBy, composedBy]) {
      expect(describeDeadline(japanese, window, closesAt, true)).toEqual(describeDeadline(japanese, window, closesAt))
      expect(describeDeadline(japanese, window, moved(closesAt, 1), true).join('')).toMatch(/訂正は受け付けられません。前に届いたものが、そのまま有効です。$/)
      expect(canAmendAt(window, closesAt)).toBe(true)
      expect(canAmendAt(window, moved(closesAt, 1))).toBe(false)
    }
  })
})
