import { describe, expect, it } from 'vitest'
import { checkCall, periodDays } from '../../../src/domain/publicComment/checkCall.ts'
import type { PublicCommentCall } from '../../../src/domain/publicComment/publicCommentCall.ts'
import { sampleCall } from './sampleCall.ts'

const faultsOf = (change: Partial<PublicCommentCall>) => checkCall({ ...sampleCall, ...change }).map(({ at }) => at)

describe('checkCall', () => {
  it('takes a call that is complete', () => {
    expect(checkCall(sampleCall)).toEqual([])
  })

  it('counts days in Asia/Tokyo, with the first and the last', () => {
    expect(periodDays(sampleCall)).toBe(30)
    expect(periodDays({ window: { ...sampleCall.window, opensAt: '2026-05-31T14:59:59.999Z' } })).toBe(31)
  })

  it('demands a reason where the period is shorter than 30 days', () => {
    const window = { ...sampleCall.window, closesAt: '2026-06-29T14:59:59.999Z' }
    expect(faultsOf({ window })).toEqual(['shortPeriodReason'])
    expect(faultsOf({ window, shortPeriodReason: '法の改正が急なため' })).toEqual([])
  })

  it.each<[string, Partial<PublicCommentCall>, string]>([
    ['an end before the beginning', { window: { ...sampleCall.window, closesAt: sampleCall.window.opensAt } }, 'window'],
    ['no draft', { draft: [] }, 'draft'],
    ['text before the first heading', { draft: [{ id: 'a', level: 1, heading: '', text: 'あ' }] }, 'draft'],
    ['two sections with one id', { draft: [...sampleCall.draft, ...sampleCall.draft] }, 'draft'],
    ['two personal fields with one name', { personalFields: [...sampleCall.personalFields, ...sampleCall.personalFields.slice(0, 1)] }, 'personalFields'],
    ['nobody who may comment', { eligible: [] }, 'eligible'],
    ['no division', { contact: { division: ' ' } }, 'contact'],
  ])('refuses %s', (_name, change, at) => {
    expect(faultsOf(change)).toEqual([at])
  })
})
