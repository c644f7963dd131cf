import { describe, expect, it } from 'vitest'
import { describeQuestionResult, resultRows } from '../../../../src/app/features/surveys/describeQuestionResult.ts'
import { resultCsv } from '../../../../src/app/features/surveys/resultCsv.ts'
import type { QuestionResult } from '../../../../src/domain/survey/surveyResult.ts'
import { sampleSurveyResult } from '../../../fixtures/participation/sampleSurvey.ts'

const [area, age, opinion] = sampleSurveyResult.questions
const say = (text: Readonly<Record<string, string>>) => text['ja'] ?? ''
const tell = (question: QuestionResult | undefined) => question && describeQuestionResult(question, resultRows(question, say))

describe('resultRows', () => {
  it('has 無回答 as the last, and no share for what is held back', () => {
    expect(area && resultRows(area, say)).toEqual([
      { name: 'kita', label: '北地区', count: 250, share: 62.5 },
      { name: 'minami', label: '南地区', count: 143, share: 35.8 },
      { name: 'other', label: 'その他', count: undefined, share: undefined },
      { name: '', label: '無回答', count: 0, share: 0 },
    ])
  })
})

describe('describeQuestionResult', () => {
  it('says what was chosen most, the mean, or how many wrote', () => {
    expect(tell(area)).toBe('最も多いのは「北地区」で、250人(62.5%)でした。')
    expect(tell(age)).toBe('答えた380人の平均は47.3でした。')
    expect(tell(opinion)).toBe('100人が文章で答えました。')
  })

  it('claims nothing of what is held back', () => {
    const few: QuestionResult = { name: 'age', label: { ja: '年齢' }, kind: 'number', choices: [], asked: 400 }
    expect(tell({ ...few, mean: 47.3 })).toBe('答えた人の平均は47.3でした。')
    expect(tell(few)).toBe('答えた人の数は公表していません。')
    expect(tell({ name: 'age', label: { ja: '年齢' }, kind: 'number', choices: [] })).toBe('個人が分からないように、結果は公表していません。')
  })

  it('names all that share the first place, and claims nothing where nothing is published', () => {
    const choices = (area?.choices ?? []).slice(0, 2)
    expect(tell(area && { ...area, choices: choices.map(choice => ({ ...choice, count: 200 })) })).toBe('最も多いのは「北地区」と「南地区」で、200人(50.0%)でした。')
    expect(tell(area && { ...area, choices: choices.map(({ name, label }) => ({ name, label })) })).toBe('公表できる数がありません。')
    expect(tell(area && { ...area, asked: 0 })).toBe('この質問に当てはまる人はいませんでした。')
  })
})

describe('resultCsv', () => {
  it('leaves empty what is held back', () => {
    expect(area && resultCsv(resultRows(area, say), area.asked)).toContain('その他,,,400\r\n')
  })
})
