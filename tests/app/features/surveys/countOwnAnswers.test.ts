import { describe, expect, it } from 'vitest'
import { countOwnAnswers } from '../../../../src/app/features/surveys/countOwnAnswers.ts'
import { judgeSurvey } from '../../../../src/domain/survey/judgeSurvey.ts'
import { prepareSurvey } from '../../../../src/domain/survey/prepareSurvey.ts'
import { startAnswers } from '../../../../src/domain/survey/startAnswers.ts'
import type { SurveyForm } from '../../../../src/domain/survey/surveyForm.ts'
import { sampleForm } from '../../../fixtures/participation/sampleSurvey.ts'

const form: SurveyForm = { ...sampleForm, items: [{ type: 'text', name: 'way', label: { ja: '方法' }, default: 'アプリ' }, { type: 'text', name: 'word', label: { ja: '言葉' } }] }
const prepared = prepareSurvey(form)
const setting = { at: '2026-06-01T00:00:00.000Z', language: 'ja' }
const given = startAnswers(prepared, setting)

describe('countOwnAnswers', () => {
  it.each([
    [given, { answered: 0, filled: 1 }],
    [{ ...given, word: '桜' }, { answered: 1, filled: 1 }],
    [{ way: '紙', word: '桜' }, { answered: 2, filled: 0 }],
  ])('counts of %j', (answers, expected) => expect(countOwnAnswers(prepared, judgeSurvey(prepared, answers, setting), given)).toEqual(expected))
})
