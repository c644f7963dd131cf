import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { describeAnswer } from '../../../src/domain/survey/describeAnswer.ts'
import { judgeSurvey } from '../../../src/domain/survey/judgeSurvey.ts'
import { prepareSurvey } from '../../../src/domain/survey/prepareSurvey.ts'
import type { Question, SurveyForm } from '../../../src/domain/survey/surveyForm.ts'
import type { Answer } from '../../../src/domain/survey/surveyResponse.ts'
import { sampleForm } from '../../fixtures/participation/sampleSurvey.ts'

function read(question: Question, answer: Answer): string | undefined {
  const form: SurveyForm = { ...sampleForm, items: [question] }
  const prepared = prepareSurvey(form)
  const answers = { [question.name]: answer }
  return describeAnswer(japanese, prepared, question, answers, judgeSurvey(prepared, answers, { at: '2026-06-01T00:00:00.000Z', language: 'ja' }))
}

const q = { name: 'q', label: { ja: '質問' } }

describe('describeAnswer', () => {
  it.each<[Question, Answer, string]>([
    [{ ...q, type: 'selectMultiple', list: 'area' }, ['kita', 'minami'], '北地区、南地区'],
    [{ ...q, type: 'rank', list: 'area' }, ['minami', 'kita'], '1位 南地区、2位 北地区'],
    [{ ...q, type: 'date' }, '2026-04-01', '2026年4月1日'],
    [{ ...q, type: 'date' }, '2026-4-', '2026-4-'],
    [{ ...q, type: 'time' }, '09:30', '09:30'],
    [{ ...q, type: 'decimal' }, 1.5, '1.5'],
    [{ ...q, type: 'geopoint' }, { latitude: 35.4, longitude: 139.3 }, '北緯35.4度、東経139.3度'],
    [{ ...q, type: 'acknowledge' }, 'OK', '確認しました'],
  ])('reads %j', (question, answer, text) => {
    expect(read(question, answer)).toBe(text)
  })

  it('has nothing to say of white space', () => {
    expect(read({ ...q, type: 'text' }, '  ')).toBeUndefined()
  })
})
