import { describe, expect, it } from 'vitest'
import { buildChunks, type LatestResults } from '../../../src/domain/participation/buildChunks.ts'
import { isPublicationId } from '../../../src/domain/participation/publicationId.ts'
import type { Publication, PublicationState } from '../../../src/domain/participation/publication.ts'
import { standingDocument } from '../../../src/domain/participation/standingDocument.ts'
import type { Survey } from '../../../src/domain/survey/surveyForm.ts'
import { sampleEvent } from '../event/sampleEvent.ts'
import { sampleCall } from '../publicComment/sampleCall.ts'

const publishedAt = '2026-01-01T00:00:00.000Z'
const callOf = (state: PublicationState = {}): Publication<'call'> => ({ kind: 'call', id: 'midori', version: 1, publishedAt, document: sampleCall, state })
const eventOf = (state: PublicationState = {}): Publication<'event'> => ({ kind: 'event', id: 'e1', version: 2, publishedAt, document: sampleEvent, state })
const survey: Survey = {
  form: {
    format: 1, id: 's', version: 1, title: { ja: '見本' }, defaultLanguage: 'ja', languages: ['ja'], lists: {},
    items: [{ type: 'note', name: 'n' }, { type: 'group', name: 'g', items: [{ type: 'integer', name: 'a' }, { type: 'calculate', name: 'c', calculation: '1' }] }, { type: 'text', name: 'b' }],
  },
  window: sampleCall.window, access: 'open',
}
const surveyOf = (state: PublicationState = {}): Publication<'survey'> => ({ kind: 'survey', id: 's', version: 1, publishedAt, document: survey, state })
const none: LatestResults = { survey: new Map(), call: new Map() }

describe('buildChunks', () => {
  it('makes none where nothing is published', () => {
    expect(buildChunks({ surveys: [], calls: [], events: [] }, none)).toEqual([])
  })

  it('makes lists, events, and one chunk for each survey and call', () => {
    const chunks = buildChunks({ surveys: [surveyOf()], calls: [callOf()], events: [eventOf()] }, none)
    expect(chunks.map(({ name }) => name)).toEqual(['participation', 'events', 'survey-s', 'call-midori'])
    expect(chunks[0]?.value).toMatchObject({ surveys: [{ id: 's', questions: 2, hasResult: false }], calls: [{ id: 'midori', title: '見本の計画' }] })
  })

  it('leaves out surveys and events that were taken back, and says it of a call', () => {
    const withdrawn = { at: publishedAt, reason: '見本' }
    const chunks = buildChunks({ surveys: [surveyOf({ withdrawn })], calls: [callOf({ withdrawn })], events: [eventOf({ withdrawn })] }, none)
    expect(chunks.map(({ name }) => name)).toEqual(['participation', 'events', 'call-midori'])
    expect(chunks[0]?.value).toMatchObject({ calls: [{ stated: 'withdrawn' }] })
  })
})

describe('standingDocument', () => {
  it('closes windows early, but never before they open', () => {
    expect(standingDocument(callOf({ closedAt: '2026-06-10T00:00:00.000Z' })).window.closesAt).toBe('2026-06-10T00:00:00.000Z')
    expect(standingDocument(callOf({ closedAt: publishedAt })).window.closesAt).toBe(sampleCall.window.opensAt)
    expect(standingDocument(callOf({ closedAt: '2027-01-01T00:00:00.000Z' })).window).toEqual(sampleCall.window)
    expect(standingDocument(eventOf({ closedAt: '2026-07-10T00:00:00.000Z' })).registration?.window.closesAt).toBe('2026-07-10T00:00:00.000Z')
    expect(standingDocument(surveyOf({ closedAt: '2026-06-10T00:00:00.000Z' })).window.closesAt).toBe('2026-06-10T00:00:00.000Z')
  })
})

describe('isPublicationId', () => {
  it('takes what may stand in an address', () => {
    expect(['a', 'ishiki-2026', '1'].every(isPublicationId)).toBe(true)
    expect(['', 'A', '-a', 'a_b', 'あ', 'a'.repeat(61), '../x', 1].some(isPublicationId)).toBe(false)
  })
})
