import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { describeResponse } from '../../../src/domain/survey/describeResponse.ts'
import { judgeSurvey } from '../../../src/domain/survey/judgeSurvey.ts'
import { prepareSurvey } from '../../../src/domain/survey/prepareSurvey.ts'
import type { Answers } from '../../../src/domain/survey/surveyResponse.ts'
import { sampleForm } from '../../fixtures/participation/sampleSurvey.ts'

const prepared = prepareSurvey(sampleForm)
const read = (answers: Answers, language = 'ja') =>
  describeResponse(japanese, prepared, answers, judgeSurvey(prepared, answers, { at: '2026-06-01T00:00:00.000Z', language }))

describe('describeResponse', () => {
  it('reads answers back by their labels, その他 with its text, and says where there is none', () => {
    expect(read({ area: 'other', area_other: '市外', age: 20 })).toEqual([
      {
        name: 'about', title: 'あなたについて', rows: [
          { name: 'area', label: '地区', isRequired: true, text: 'その他(市外)' },
          { name: 'age', label: '年齢', isRequired: false, text: '20' },
          { name: 'work', label: '仕事', isRequired: false, text: undefined },
        ],
      },
      {
        name: 'roads', rows: [
          { name: 'roads', label: '道路', isRequired: false, text: undefined },
          { name: 'opinion', label: 'ご意見', isRequired: false, text: undefined },
        ],
      },
    ])
  })

  it('leaves out what was not asked', () => {
    expect(read({ age: 12, work: '会社員' })[0]?.rows.map(({ name }) => name)).toEqual(['area', 'age'])
  })

  it('speaks the language of the answer where the form does', () => {
    expect(read({ area: 'kita' }, 'en')[0]).toMatchObject({ title: 'About you', rows: [{ label: 'District', text: 'North' }, { label: 'Age' }] })
  })
})
