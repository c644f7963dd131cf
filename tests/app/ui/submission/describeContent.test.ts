import { describe, expect, it } from 'vitest'
import { describeContent } from '../../../../src/app/ui/submission/describeContent.ts'
import { plainContent } from '../../../../src/app/ui/submission/plainContent.ts'
import { ofPlan } from '../../../../src/app/ui/text/words.ts'
import { freezeSurvey } from '../../../../src/domain/survey/frozenSurvey.ts'
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse.ts'
import { formWith } from '../../../domain/survey/formWith.ts'
import { workshop } from '../../../fixtures/participation/sampleEvents.ts'

const form = formWith([{ type: 'selectOne', name: 'q', label: { ja: '好きな色' }, list: 'abc' }, { type: 'text', name: 't', label: { ja: '理由' } }])
const window = { opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-06-30T00:00:00.000Z', rule: 'received-by' } as const
const response: SurveyResponse = { format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: '2026-06-05T00:00:00.000Z', answers: { q: 'b' } }

describe('describeContent', () => {
  it('tells a response by questions and choices, and what was not answered', () => {
    const rows = describeContent({ content: response, formText: freezeSurvey({ form, window, access: 'open' }) }).flatMap(part => part.rows)
    expect(rows).toMatchObject([{ label: '好きな色', text: 'b' }, { label: '理由', text: undefined }])
  })

  it('tells a response by names where its form is not at hand', () => {
    expect(describeContent({ content: { ...response, answers: { q: ['a', 'b'], p: { latitude: 35, longitude: 139 } } } })).toEqual([
      { rows: [{ label: 'q', text: 'a、b' }, { label: 'p', text: '35, 139' }] },
    ])
  })

  it('names the personal fields of a registration as the event does', () => {
    expect(describeContent({ content: { format: 1, kind: 'eventRegistration', people: 2 }, personal: { name: '花子', other: 'x' }, formText: JSON.stringify(workshop) })).toEqual([
      { rows: [{ label: '参加する人数', text: '2人' }, { label: '配慮してほしいこと', text: undefined }] },
      { title: 'あなたについて', rows: [{ label: ofPlan('氏名'), text: '花子' }, { label: 'other', text: 'x' }] },
    ])
  })

  it('bears a form that is none', () => {
    expect(describeContent({ content: { format: 1, kind: 'publicComment', remarks: [{ sectionId: 'a', text: '賛成' }] }, formText: '[' })).toEqual([{ rows: [{ label: '案の一部', text: '賛成' }] }])
  })
})

describe('plainContent', () => {
  it('writes facts and all that was written as text', () => {
    expect(plainContent([{ term: '受付番号', text: 'K7QM' }], [{ rows: [{ label: '件名', text: '一\n二' }] }, { title: '私', rows: [{ label: '氏名', text: undefined }] }]))
      .toBe('受付番号: K7QM\n\n件名\n一\n二\n\n[私]\n\n氏名\n(答えていません)\n')
  })
})
