import { describe, expect, it } from 'vitest'
import { isUntouched } from '../../../../src/app/features/surveys/isUntouched.ts'
import { startAnswer } from '../../../../src/app/features/surveys/startAnswer.ts'
import { beginDraft } from '../../../../src/domain/submission/draft.ts'
import type { SurveyForm } from '../../../../src/domain/survey/surveyForm.ts'
import { sampleForm, sampleSurvey } from '../../../fixtures/participation/sampleSurvey.ts'

const form: SurveyForm = { ...sampleForm, items: [{ type: 'text', name: 'way', label: { ja: '方法' }, default: 'アプリ' }, ...sampleForm.items] }
const at = '2026-06-01T00:00:00.000Z'
const draft = beginDraft(startAnswer({ ...sampleSurvey, form }, { language: 'ja', code: '', at }), { id: 'id', secret: 'secret' }, at)

describe('isUntouched', () => {
  it('knows what the form itself has filled in', () => {
    expect(draft.values).toEqual({ answers: { way: 'アプリ' } })
    expect(isUntouched(draft, form)).toBe(true)
  })

  it('keeps a draft that holds a code only', () => {
    expect(isUntouched({ ...draft, values: { ...draft.values, code: '1234' } }, form)).toBe(false)
  })

  it('takes every change for the person\'s', () => {
    expect(isUntouched({ ...draft, values: { answers: { way: '紙' } } }, form)).toBe(false)
    expect(isUntouched({ ...draft, values: { answers: { way: 'アプリ', age: 20 } } }, form)).toBe(false)
  })
})
