import { describe, expect, it } from 'vitest'
import { parseSurveyForm } from '../../../src/domain/survey/parseSurveyForm.ts'
import { checkSurveyForm, prepareSurvey, SurveyFormError } from '../../../src/domain/survey/prepareSurvey.ts'
import { formWith, label } from './formWith.ts'

const form = formWith([
  { type: 'group', name: 'g', label, items: [{ type: 'selectOne', name: 'q', label, list: 'yn', appearance: 'likert' }] },
  { type: 'range', name: 'r', label, start: 0, end: 10, step: 1 },
])
const changed = (change: object): unknown => JSON.parse(JSON.stringify({ ...form, ...change }))

describe('parseSurveyForm', () => {
  it('reads a form that was kept', () => {
    expect(parseSurveyForm(changed({}))).toEqual(form)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined], ['a page of a captive portal', '<html>'], ['a list', []],
    ['another format', changed({ format: 2 })],
    ['a field that is not known', changed({ theme: 'dark' })],
    ['a version that is none', changed({ version: 0 })],
    ['an id that no address can hold', changed({ id: 'A b' })],
    ['a type that is not known', changed({ items: [{ type: 'image', name: 'p', label }] })],
    ['a type from the prototype', changed({ items: [{ type: 'toString', name: 'p', label }] })],
    ['a field of another type', changed({ items: [{ type: 'text', name: 'p', label, start: 1 }] })],
    ['a missing field', changed({ items: [{ type: 'range', name: 'p', label, start: 1 }] })],
    ['an appearance that is not known', changed({ items: [{ type: 'selectOne', name: 'p', label, list: 'yn', appearance: 'map' }] })],
    ['a title without the default language', changed({ title: { en: 'x' } })],
    ['a title in a language that the form has not', changed({ title: { ja: 'x', fr: 'x' } })],
    ['a default language that is none of its languages', changed({ defaultLanguage: 'vi' })],
    ['a list that is not there', changed({ lists: {} })],
    ['groups without end', changed({ items: [Array.from({ length: 12 }).reduce<object>((inner, _, depth) => ({ type: 'group', name: `g${depth}`, items: [inner] }), { type: 'text', name: 't', label })] })],
  ])('refuses %s', (_, value) => {
    expect(parseSurveyForm(value)).toBeUndefined()
  })
})

describe('prepareSurvey', () => {
  it('prepares the same form once', () => {
    expect(prepareSurvey(form)).toBe(prepareSurvey(form))
  })

  it('throws with all faults of a form that has some', () => {
    const faulty = formWith([{ type: 'text', name: 'a', label, relevant: '${b}' }, { type: 'integer', name: '1', label }])
    expect(() => prepareSurvey(faulty)).toThrow(SurveyFormError)
    expect(checkSurveyForm(faulty)).toEqual([
      { at: 'item', index: 0, part: 'relevant', reason: '「${b}」という name の設問がありません。' },
      { at: 'item', index: 1, part: 'name', reason: 'name「1」は、半角の英字か _ で始め、英数字と _ . - だけにしてください。' },
    ])
  })

  it('names every cycle, whatever else is wrong', () => {
    const faulty = formWith([
      { type: 'text', name: 'a', label, relevant: "${b} = '1'" }, { type: 'text', name: 'b', label, relevant: "${a} = '1'" },
      { type: 'text', name: 'c', label, relevant: "${c} = '1'" }, { type: 'text', name: 'd', relevant: '${e}' },
    ])
    expect(checkSurveyForm(faulty).map(({ reason }) => reason)).toEqual([
      '「d」の label(設問の文)がありません。', '「${e}」という name の設問がありません。',
      '表示の条件や計算が、めぐりめぐって自分自身を参照しています(a → b → a)。', '表示の条件や計算が、めぐりめぐって自分自身を参照しています(c → c)。',
    ])
  })

  it('finds no cycle in a name that stands twice', () => {
    const faulty = formWith([{ type: 'text', name: 'a', label }, { type: 'text', name: 'a', label, relevant: "${a} = '1'" }])
    expect(checkSurveyForm(faulty).map(({ reason }) => reason)).toEqual(['name「a」が重なっています。一つのアンケートで一度だけ使えます。'])
  })
})
