import { describe, expect, it } from 'vitest'
import { answersHidden } from '../../../src/domain/survey/answersHidden.ts'
import { judgeSurvey } from '../../../src/domain/survey/judgeSurvey.ts'
import { prepareSurvey } from '../../../src/domain/survey/prepareSurvey.ts'
import { startAnswers } from '../../../src/domain/survey/startAnswers.ts'
import type { FormItem } from '../../../src/domain/survey/surveyForm.ts'
import { progressShare, shownPages, surveyPages } from '../../../src/domain/survey/surveyPages.ts'
import { formWith, label } from './formWith.ts'

const setting = { at: '2026-04-01T00:00:00.000Z', language: 'ja' }
const items: readonly FormItem[] = [
  { type: 'note', name: 'intro', label },
  { type: 'calculate', name: 'hidden', calculation: '1' },
  { type: 'selectOne', name: 'has', label, list: 'yn' },
  { type: 'group', name: 'dog', label, relevant: '${has} = \'yes\'', items: [
    { type: 'text', name: 'dogName', label },
    { type: 'group', name: 'inner', items: [{ type: 'integer', name: 'dogAge', label }] },
  ] },
  { type: 'group', name: 'sums', items: [{ type: 'calculate', name: 'twice', calculation: '${dogAge} * 2' }] },
  { type: 'text', name: 'end', label },
]
const form = formWith(items)
const prepared = prepareSurvey(form)

describe('surveyPages', () => {
  it('makes a page of each group at the top and of what stands between, without calculations', () => {
    expect(surveyPages(form).map(page => [page.name, page.items.map(({ name }) => name)])).toEqual([
      ['intro', ['intro', 'has']], ['dog', ['dogName', 'inner']], ['sums', []], ['end', ['end']],
    ])
  })
})

describe('shownPages', () => {
  it('passes over pages with nothing to see', () => {
    const names = (has: string): string[] => shownPages(form, judgeSurvey(prepared, { has }, setting)).map(({ name }) => name)
    expect(names('yes')).toEqual(['intro', 'dog', 'end'])
    expect(names('no')).toEqual(['intro', 'end'])
  })
})

describe('progressShare', () => {
  it('says 100 percent only when all shown questions are answered', () => {
    expect(progressShare(judgeSurvey(prepared, {}, setting))).toBe(0)
    expect(progressShare(judgeSurvey(prepared, { has: 'yes', dogName: 'ポチ' }, setting))).toBe(50)
    expect(progressShare(judgeSurvey(prepared, { has: 'no', end: 'x' }, setting))).toBe(100)
    expect(progressShare({ questions: 3, answered: 2 })).toBe(66)
    expect(progressShare({ questions: 0, answered: 0 })).toBe(100)
  })
})

describe('answersHidden', () => {
  const before = { has: 'yes', dogName: 'ポチ', dogAge: 3, end: 'x' }

  it('names the answers that a change would hide', () => {
    expect(answersHidden(prepared, before, { ...before, has: 'no' }, setting)).toEqual(['dogName', 'dogAge'])
  })

  it('names none that was hidden or blank before, or that the change itself takes away', () => {
    expect(answersHidden(prepared, { has: 'no', dogName: 'ポチ' }, { has: 'no', dogName: 'ポチ', end: 'x' }, setting)).toEqual([])
    expect(answersHidden(prepared, { has: 'yes', dogName: ' ' }, { has: 'no', dogName: ' ' }, setting)).toEqual([])
    expect(answersHidden(prepared, before, { has: 'yes', end: 'x' }, setting)).toEqual([])
  })
})

describe('startAnswers', () => {
  it('begins with the defaults, plain and computed, each of the kind of its question', () => {
    const start = prepareSurvey(formWith([
      { type: 'date', name: 'day', label, default: 'today()' },
      { type: 'integer', name: 'age', label, default: '40' },
      { type: 'integer', name: 'next', label, default: '${age} + 1' },
      { type: 'selectMultiple', name: 'many', label, list: 'abc', default: 'a b' },
      { type: 'geopoint', name: 'place', label, default: '35.4 139.3' },
      { type: 'text', name: 'phone', label, default: '0463-00-0000 (見本)' },
      { type: 'text', name: 'chosen', label, default: 'jr:choice-name(\'b\', \'${many}\')' },
      { type: 'integer', name: 'none', label, default: '${phone} + 1' },
    ]))
    expect(startAnswers(start, setting)).toEqual({
      day: '2026-04-01', age: 40, next: 41, many: ['a', 'b'], place: { latitude: 35.4, longitude: 139.3 }, phone: '0463-00-0000 (見本)', chosen: 'b',
    })
  })
})
