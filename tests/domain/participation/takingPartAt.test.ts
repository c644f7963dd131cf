import { describe, expect, it } from 'vitest'
import type { CallEntry, SurveyEntry } from '../../../src/domain/participation/participationChunks.ts'
import { takingPartAt } from '../../../src/domain/participation/takingPartAt.ts'
import type { SubmissionWindow } from '../../../src/domain/submission/deadline.ts'
import { sampleEvent } from '../event/sampleEvent.ts'

const window = (from: number, to: number): SubmissionWindow => ({ opensAt: `2026-06-0${from}T00:00:00.000Z`, closesAt: `2026-06-0${to}T00:00:00.000Z`, rule: 'received-by' })
const survey = (id: string, from: number, to: number, more: Partial<SurveyEntry> = {}): SurveyEntry => ({ id, version: 1, title: { en: id }, window: window(from, to), access: 'open', questions: 1, hasResult: false, ...more })
const call = (id: string, from: number, to: number, stated?: CallEntry['stated']): CallEntry => ({ id, version: 1, title: id, window: window(from, to), ...stated && { stated } })
const at = '2026-06-05T00:00:00.000Z'
const sorted = (surveys: readonly SurveyEntry[], calls: readonly CallEntry[] = []) => takingPartAt({ surveys, calls }, [], at)
const told = (entries: readonly { readonly id: string, readonly phase: string }[]) => entries.map(({ id, phase }) => `${id} ${phase}`)

describe('takingPartAt', () => {
  it('puts first what ends first, and begins first', () => {
    const there = sorted([survey('a', 1, 8), survey('b', 7, 9), survey('c', 6, 9)], [call('d', 1, 6)])
    expect(told(there.open)).toEqual(['d open', 'a open'])
    expect(told(there.announced)).toEqual(['c announced', 'b announced'])
  })

  it('counts the last instant as open, and nothing after it, whatever may still arrive', () => {
    expect(told(sorted([survey('a', 1, 5)]).open)).toEqual(['a open'])
    const grace: SubmissionWindow = { opensAt: window(1, 4).opensAt, closesAt: window(1, 4).closesAt, rule: 'composed-by', graceHours: 48 }
    expect(told(sorted([{ ...survey('a', 1, 4), window: grace }]).over)).toEqual(['a closed'])
  })

  it('lets what the city states outweigh the days, 検討中 only once it is over', () => {
    const there = sorted([survey('a', 1, 8, { hasResult: true })], [call('b', 1, 8, 'withdrawn'), call('c', 1, 8, 'considering'), call('d', 1, 4, 'considering'), call('e', 1, 3, 'published')])
    expect(told(there.over)).toEqual(['a published', 'b withdrawn', 'd considering', 'e published'])
    expect(told(there.open)).toEqual(['c open'])
  })

  it('lists events until they are over, nearest first', () => {
    const later = { ...sampleEvent, id: 'later', time: { startsOn: '2026-06-07', endsOn: '2026-06-07' } }
    const today = { ...sampleEvent, id: 'today', status: 'cancelled', time: { startsOn: '2026-06-05', endsOn: '2026-06-05' } } as const
    const past = { ...sampleEvent, id: 'past', time: { startsOn: '2026-06-04', endsOn: '2026-06-04' } }
    expect(takingPartAt({ surveys: [], calls: [] }, [later, past, today], at).events.map(({ id }) => id)).toEqual(['today', 'later'])
  })

  it('leaves out events that are not shown on that day in Asia/Tokyo', () => {
    const on = (id: string, over: object) => ({ ...sampleEvent, id, time: { startsOn: '2026-06-09', endsOn: '2026-06-09' }, ...over })
    const events = [on('from', { listedFrom: '2026-06-05' }), on('later', { listedFrom: '2026-06-06' }), on('until', { listedUntil: '2026-06-05' }), on('before', { listedUntil: '2026-06-04' })]
    expect(takingPartAt({ surveys: [], calls: [] }, events, '2026-06-04T15:00:00.000Z').events.map(({ id }) => id)).toEqual(['from', 'until'])
  })
})
