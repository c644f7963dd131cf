import { describe, expect, it } from 'vitest'
import { surveyColumns } from '../../../src/city/exports/surveyColumns.ts'
import type { FormItem, SurveyForm } from '../../../src/domain/survey/surveyForm.ts'
import type { Answers } from '../../../src/domain/survey/surveyResponse.ts'
import { choices, formWith, label } from '../../domain/survey/formWith.ts'

const version = (number: number, items: readonly FormItem[], lists: SurveyForm['lists'] = {}) => formWith(items, { version: number, lists: { yn: choices('yes', 'no'), ...lists } })
const ages = [{ name: 'young', label: { ja: '19歳まで' } }, { name: 'old', label: { ja: '20歳から' } }]

describe('surveyColumns', () => {
  const forms = [
    version(3, [{ type: 'selectOne', name: 'age', label, list: 'ages' }, { type: 'selectMultiple', name: 'ways', label, list: 'ways' }], { ages, ways: choices('bus', 'train') }),
    version(2, [{ type: 'integer', name: 'age', label }, { type: 'selectMultiple', name: 'ways', label, list: 'ways' }], { ways: choices('bus') }),
    version(1, [{ type: 'integer', name: 'age', label }, { type: 'text', name: 'words', label }]),
  ]
  const columns = surveyColumns(forms)
  const rowOf = (number: number, answers: Answers) => columns.map(column => column.cell({ version: number, response: { answers } }))

  it('gives a question whose kind of answer changed a further column with its versions', () => {
    expect(columns.map(({ heading }) => heading)).toEqual(['age', 'age(版1・2)', 'ways/bus', 'ways/train', 'words'])
  })

  it('writes each answer by the version that was answered', () => {
    expect(rowOf(3, { age: 'old', ways: ['train'] })).toEqual(['old', '', '0', '1', ''])
    expect(rowOf(1, { age: 34, words: 'あ' })).toEqual(['', '34', '', '', 'あ'])
  })

  it('leaves blank a choice that the version did not have', () => {
    expect(rowOf(2, { age: 34, ways: ['bus'] })).toEqual(['', '34', '1', '', ''])
  })

  it('tells the codes of every version, and where one meant something else', () => {
    const [area] = surveyColumns([
      version(2, [{ type: 'selectOne', name: 'area', label, list: 'areas' }], { areas: [{ name: 'a', label: { ja: '北' } }, { name: 'b', label: { ja: '南' } }] }),
      version(1, [{ type: 'selectOne', name: 'area', label, list: 'areas' }], { areas: [{ name: 'a', label: { ja: '東' } }, { name: 'b', label: { ja: '南' } }, { name: 'c', label: { ja: '西' } }] }),
    ])
    expect(area?.values).toBe('a=北;b=南;a(版1)=東;c=西')
    expect(area?.cell({ version: 1, response: { answers: { area: 'c' } } })).toBe('c')
  })
})
