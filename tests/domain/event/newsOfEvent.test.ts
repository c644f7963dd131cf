import { describe, expect, it } from 'vitest'
import { newsOfEvent } from '../../../src/domain/event/newsOfEvent.ts'
import { sampleEvent } from './sampleEvent.ts'

const registered = JSON.stringify(sampleEvent)

describe('newsOfEvent', () => {
  it('has none where time and place are as they were', () => {
    expect(newsOfEvent(registered, { ...sampleEvent, version: 3, summary: '書きかえた説明' })).toBeUndefined()
    expect(newsOfEvent(undefined, sampleEvent)).toBeUndefined()
  })

  it('tells 中止 and 変更 with what is said of them', () => {
    expect(newsOfEvent(registered, { ...sampleEvent, status: 'cancelled', statusNote: '台風のため' })).toEqual({ kind: 'cancelled', note: '台風のため' })
    expect(newsOfEvent(undefined, { ...sampleEvent, status: 'changed' })).toEqual({ kind: 'changed' })
  })

  it('tells another time or place that nobody called a change', () => {
    expect(newsOfEvent(registered, { ...sampleEvent, time: { ...sampleEvent.time, startsAt: '10:00' } })).toEqual({ kind: 'changed' })
    expect(newsOfEvent(registered, { ...sampleEvent, place: {} })).toEqual({ kind: 'changed' })
  })

  it('tells that the list no longer has it', () => expect(newsOfEvent(registered, undefined)).toEqual({ kind: 'gone' }))
})
