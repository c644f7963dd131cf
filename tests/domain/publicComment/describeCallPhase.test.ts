import { describe, expect, it } from 'vitest'
import type { CallResult } from '../../../src/domain/publicComment/callResult.ts'
import { callPhaseAt } from '../../../src/domain/publicComment/callPhaseAt.ts'
import { describeCallPhase } from '../../../src/domain/publicComment/describeCallPhase.ts'
import { sampleCall } from './sampleCall.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

const result: CallResult = { format: 1, callId: 'midori', publishedOn: '2026-08-20', people: 0, opinions: 0, outcome: '案のとおり', categories: [], responses: [] }
const { opensAt, closesAt } = sampleCall.window
const after = '2026-07-01T00:00:00.000Z'
const consideringSince = after

describe('callPhaseAt', () => {
  it('is open from the first instant to the last, both inclusive', () => {
    expect(callPhaseAt(sampleCall, '2026-05-31T14:59:59.999Z')).toBe('announced')
    expect(callPhaseAt(sampleCall, opensAt)).toBe('open')
    expect(callPhaseAt(sampleCall, closesAt)).toBe('open')
    expect(callPhaseAt(sampleCall, '2026-06-30T15:00:00.000Z')).toBe('closed')
  })

  it('is being considered once the city says so and the window is over', () => {
    expect(callPhaseAt({ ...sampleCall, consideringSince }, after)).toBe('considering')
    expect(callPhaseAt({ ...sampleCall, consideringSince }, closesAt)).toBe('open')
  })

  it('is withdrawn before anything else, and published as soon as there are results', () => {
    expect(callPhaseAt(sampleCall, after, result)).toBe('published')
    expect(callPhaseAt({ ...sampleCall, withdrawn: { at: after, reason: '見本' } }, opensAt, result)).toBe('withdrawn')
  })
})

describe('describeCallPhase', () => {
  it('says what happens next and when', () => {
    expect(describeCallPhase(japanese, sampleCall, '2026-05-01T00:00:00.000Z')).toEqual({ phase: 'announced', name: '予告', next: '意見の募集は令和8年(2026年)6月1日 0:00に始まり、令和8年(2026年)6月30日 23:59に終わります。案は今から読めます。' })
    expect(describeCallPhase(japanese, sampleCall, closesAt).next).toBe('意見は令和8年(2026年)6月30日 23:59まで出せます(今日まで)。結果の公表の予定: 8月ごろ。')
    expect(describeCallPhase(japanese, sampleCall, after).next).toContain('これから市が意見を検討します')
    expect(describeCallPhase(japanese, sampleCall, after, result).next).toBe('令和8年(2026年)8月20日に結果を公表しました。')
    expect(describeCallPhase(japanese, { ...sampleCall, withdrawn: { at: after, reason: '作り直すため' } }, after).next).toContain('作り直すため')
  })

  it('says of the hours of grace what still counts', () => {
    const call = { ...sampleCall, window: { opensAt, closesAt, rule: 'composed-by' as const, graceHours: 72 } }
    expect(describeCallPhase(japanese, call, after).next).toContain('令和8年(2026年)7月3日 23:59までに届けば期限内です')
  })
})
