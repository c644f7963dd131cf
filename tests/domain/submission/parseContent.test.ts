import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseContent, parsePersonal } from '../../../src/domain/submission/parseContent.ts'
import type { SubmissionContent } from '../../../src/domain/submission/submissionContent.ts'

const contents: readonly SubmissionContent[] = [
  {
    format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: '2026-06-01T00:00:00.000Z',
    answers: { q1: 'はい', q2: 3.5, q3: ['a', 'b'], q4: { latitude: 35.4, longitude: 139.3 }, q1_other: '' },
  },
  { format: 1, kind: 'publicComment', remarks: [{ sectionId: 's1', text: '賛成' }, { text: '全体' }] },
  { format: 1, kind: 'proposal', subject: '駅前', text: 'ベンチ', wantsReply: false },
  { format: 1, kind: 'proposal', subject: '駅前', text: 'ベンチ', about: { kind: 'project', id: '24-101' }, wantsReply: true },
  { format: 1, kind: 'eventRegistration', people: 2, note: '手話' },
  { format: 1, kind: 'withdrawal', at: '2026-06-01T00:00:00.000Z' },
]

describe('parseContent', () => {
  it.each(contents)('reads $kind', (content) => {
    expect(parseContent(JSON.stringify(content))).toEqual(content)
  })

  it.each(contents)('refuses $kind with something unknown, with something missing and in another format', (content) => {
    expect(parseContent(JSON.stringify({ ...content, more: 1 }))).toBeUndefined()
    expect(parseContent(JSON.stringify({ ...content, format: 2 }))).toBeUndefined()
    for (const name of Object.keys(content)) {
      if (name === 'note' || name === 'about') continue
      expect(parseContent(JSON.stringify({ ...content, [name]: undefined }))).toBeUndefined()
    }
  })

  it.each([
    '', '{', 'null', '[]', '"x"', '{}', '{"format":1,"kind":"vote"}',
    '{"format":1,"kind":"surveyResponse","language":"ja","finishedAt":"2026-06-01","answers":{}}',
    '{"format":1,"kind":"surveyResponse","language":"ja","finishedAt":"2026-06-01T00:00:00.000Z","answers":{"__proto__":"x"}}',
    '{"format":1,"kind":"surveyResponse","language":"ja","finishedAt":"2026-06-01T00:00:00.000Z","answers":{"q 1":"x"}}',
    '{"format":1,"kind":"surveyResponse","language":"ja","finishedAt":"2026-06-01T00:00:00.000Z","answers":{"q1":true}}',
    '{"format":1,"kind":"surveyResponse","language":"ja","finishedAt":"2026-06-01T00:00:00.000Z","answers":{"q1":["a","a"]}}',
    '{"format":1,"kind":"surveyResponse","language":"ja","finishedAt":"2026-06-01T00:00:00.000Z","answers":{"q1":{"latitude":91,"longitude":0}}}',
    '{"format":1,"kind":"publicComment","remarks":[{"text":"x","html":"y"}]}',
    '{"format":1,"kind":"proposal","subject":"a","text":"b","wantsReply":true,"about":{"kind":"division","id":"1"}}',
    '{"format":1,"kind":"eventRegistration","people":1.5}',
  ])('refuses %s', (text) => {
    expect(parseContent(text)).toBeUndefined()
  })

  it('never throws, and what it reads is what was written', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const content = parseContent(text)
      if (content) expect(content).toEqual(JSON.parse(text))
    }))
  })
})

describe('parsePersonal', () => {
  it('reads texts by the name of their field, and nothing else', () => {
    expect(parsePersonal('{"name":"見本 花子","address":""}')).toEqual({ name: '見本 花子', address: '' })
    for (const text of ['[]', '{"name":1}', '{"__proto__":"x"}', '{', `{"name":"${'x'.repeat(1_001)}"}`]) expect(parsePersonal(text)).toBeUndefined()
  })
})
