import { describe, expect, it } from 'vitest'
import { readPublished, readResult } from '../../../src/domain/participation/readPublished.ts'
import { sampleCall } from '../../fixtures/participation/sampleCall.ts'
import { sampleSurveyResult } from '../../fixtures/participation/sampleSurvey.ts'
import { sampleEvent } from '../event/sampleEvent.ts'

describe('readPublished', () => {
  it('reads a document of its kind, and no other', () => {
    expect(readPublished('event', sampleEvent)).toBe(sampleEvent)
    expect(readPublished('call', sampleCall)).toBe(sampleCall)
    for (const kind of ['survey', 'call', 'proposals'] as const) expect(readPublished(kind, sampleEvent)).toBeUndefined()
    for (const value of [undefined, null, [], 'x', {}]) expect(readPublished('survey', value)).toBeUndefined()
  })
})

describe('readResult', () => {
  it('reads a result of its kind, and no other', () => {
    expect(readResult('survey', sampleSurveyResult)).toBe(sampleSurveyResult)
    expect(readResult('call', sampleSurveyResult)).toBeUndefined()
  })
})
