import { describe, expect, it } from 'vitest'
import { nameOfDraft, nameOfSealed } from '../../../../src/app/ui/submission/nameOfWords.ts'
import type { RetryReason } from '../../../../src/domain/submission/judgeAnswer.ts'
import { waitingWords } from '../../../../src/app/ui/submission/waitingWords.ts'

const now = '2026-06-05T00:00:00.000Z'
const waiting = { kind: 'waiting', since: now, attempts: 1 } as const

describe('waitingWords', () => {
  it('says what comes at once, later today, and on another day', () => {
    expect(waitingWords({ ...waiting, nextTryAt: now }, now)).toEqual({ name: '送信待ち', sentences: ['まもなく自動で送ります。'] })
    expect(waitingWords({ ...waiting, nextTryAt: '2026-06-05T00:55:00.000Z' }, now).sentences[0]).toMatch(/^次は9:55ごろ/)
    const [evening, night] = ['2026-06-05T14:30:00.000Z', '2026-06-05T15:10:00.000Z']
    expect(waitingWords({ ...waiting, nextTryAt: night }, evening).sentences[0]).toMatch(/^次は令和8年\(2026年\)6月6日 0:10ごろ/)
  })

  it('names no time that is the present minute', () => {
    expect(waitingWords({ ...waiting, nextTryAt: '2026-06-05T00:00:59.000Z' }, now).sentences).toEqual(['まもなく自動で送ります。'])
    expect(waitingWords({ ...waiting, nextTryAt: '2026-06-05T00:01:00.000Z' }, now).sentences[0]).toMatch(/^次は9:01ごろ/)
  })

  it('says first why the last try came to nothing', () => {
    expect(waitingWords({ ...waiting, nextTryAt: now, lastReason: 'serverFault' }, now).sentences[0]).toBe('市のサーバーが、いまは受け取れません。')
  })

  it('names no time before the page sends again of itself', () => {
    const pageTriesAt = '2026-06-05T00:30:00.000Z'
    expect(waitingWords({ ...waiting, nextTryAt: now }, now, pageTriesAt).sentences[0]).toMatch(/^次は9:30ごろ/)
    expect(waitingWords({ ...waiting, nextTryAt: '2026-06-05T00:45:00.000Z' }, now, pageTriesAt).sentences[0]).toMatch(/^次は9:45ごろ/)
  })

  it('says that it is sent when the network is back or the app is opened only where that is so', () => {
    const told = (lastReason: RetryReason) => waitingWords({ ...waiting, nextTryAt: '2026-06-05T00:55:00.000Z', lastReason }, now).sentences[1]
    for (const reason of ['unreachable', 'tooSlow', 'notOurServer', 'altered'] as const) expect(told(reason)).toMatch(/通信が戻ったときや、このアプリを開いたとき/)
    for (const reason of ['serverFault', 'tooMany'] as const) expect(told(reason)).toBe('次は9:55ごろに自動で送ります。')
  })

  it('fault 34: names no time that a clock has set which jumped back since', () => {
    expect(waitingWords({ ...waiting, nextTryAt: '2026-09-05T00:00:00.000Z' }, now).sentences).toEqual(['まもなく自動で送ります。'])
    expect(waitingWords({ ...waiting, nextTryAt: '2026-09-05T00:00:00.000Z' }, now, '2026-06-05T00:30:00.000Z').sentences[0]).toMatch(/^次は9:30ごろ/)
    expect(waitingWords({ ...waiting, nextTryAt: '2026-06-05T01:00:29.000Z' }, now).sentences[0]).toMatch(/^次は10:00ごろ/)
  })

  it('fault 34: names no time of the page either that was told before the clock jumped back', () => {
    const far = '2026-09-05T00:00:00.000Z'
    expect(waitingWords({ ...waiting, nextTryAt: far }, now, far).sentences).toEqual(['まもなく自動で送ります。'])
    expect(waitingWords({ ...waiting, nextTryAt: '2026-06-05T00:55:00.000Z' }, now, far).sentences[0]).toMatch(/^次は9:55ごろ/)
  })

  it('says that it is being sent', () => {
    expect(waitingWords({ kind: 'sending', since: now, attempts: 1, leaseOwner: 'a', leaseUntil: now }, now).name).toBe('送信中')
  })
})

describe('nameOfSealed and nameOfDraft', () => {
  it('call a proposal by its subject, everything else by its form', () => {
    const proposal = JSON.stringify({ format: 1, kind: 'proposal', subject: 'ベンチ', text: '本文', wantsReply: false })
    expect(nameOfSealed({ title: 'わたしの提案', submission: { content: proposal } })).toBe('ベンチ')
    expect(nameOfSealed({ title: '催し', submission: { content: '{"format":1,"kind":"eventRegistration","people":1}' } })).toBe('催し')
    const draft = { title: 'わたしの提案', form: { kind: 'proposal', id: 'proposals', version: 1 } } as const
    expect(nameOfDraft({ ...draft, values: { subject: 'ベンチ' } })).toBe('ベンチ')
    expect(nameOfDraft({ ...draft, values: { subject: ' ' } })).toBe('わたしの提案')
  })
})
