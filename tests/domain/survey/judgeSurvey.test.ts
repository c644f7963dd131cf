import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { Language } from '../../../src/domain/language/language.ts'
import type { FieldFault } from '../../../src/domain/submission/submissionProblem.ts'
import { sayAnswerFaults } from '../../../src/domain/survey/answerFault.ts'
import { judgeSurvey, type SurveyJudgement } from '../../../src/domain/survey/judgeSurvey.ts'
import { prepareSurvey } from '../../../src/domain/survey/prepareSurvey.ts'
import type { FormItem, Question, SurveyForm } from '../../../src/domain/survey/surveyForm.ts'
import type { Answer, Answers } from '../../../src/domain/survey/surveyResponse.ts'
import { choices, formWith, label } from './formWith.ts'

const setting = { at: '2026-04-01T00:00:00.000Z', language: 'ja' }

const english: Language = { code: 'en', messages: { 'surveys.faultRequired': 'Please answer this question.' } }

/** The judgement with its faults in words. */
function judge(items: readonly FormItem[], answers: Answers, more: Partial<SurveyForm> = {}, language = 'ja', app = japanese): Omit<SurveyJudgement, 'faults'> & { readonly faults: readonly FieldFault[] } {
  const judgement = judgeSurvey(prepareSurvey(formWith(items, more)), answers, { ...setting, language })
  return { ...judgement, faults: sayAnswerFaults(app, judgement.faults) }
}

describe('judgeSurvey', () => {
  it('shows what is relevant, and counts hidden answers as blank all the way down', () => {
    const items: FormItem[] = [
      { type: 'selectOne', name: 'has', label, list: 'yn' },
      { type: 'group', name: 'g', label, relevant: '${has} = \'yes\'', items: [
        { type: 'integer', name: 'count', label, isRequired: true },
        { type: 'text', name: 'many', label, relevant: '${count} > 2', isRequired: true },
      ] },
      { type: 'note', name: 'said', label, relevant: '${many} != \'\'' },
      { type: 'calculate', name: 'double', calculation: '${count} * 2' },
    ]
    const full = judge(items, { has: 'yes', count: 3, many: 'x' })
    expect([...full.shown]).toEqual(['has', 'g', 'count', 'many', 'said', 'double'])
    expect(full.values.get('double')).toBe(6)
    expect(full.faults).toEqual([])
    const hidden = judge(items, { has: 'no', count: 3, many: 'x' })
    expect([...hidden.shown]).toEqual(['has', 'double'])
    expect(hidden.answers).toEqual({ has: 'no' })
    expect(hidden.values.has('double')).toBe(false)
    expect(hidden.faults).toEqual([])
    expect([hidden.questions, hidden.answered]).toEqual([1, 1])
  })

  it('judges items in any order in which they rest on each other', () => {
    const items: FormItem[] = [
      { type: 'text', name: 'first', label, relevant: '${sum} > 3' },
      { type: 'calculate', name: 'sum', calculation: '${a} + ${b}' },
      { type: 'integer', name: 'a', label },
      { type: 'integer', name: 'b', label },
    ]
    expect(judge(items, { a: 2, b: 2 }).shown.has('first')).toBe(true)
    expect(judge(items, { a: 1, b: 2 }).shown.has('first')).toBe(false)
  })

  it.each<[string, Partial<Question> & { type: Question['type'] }, Answer, string | undefined]>([
    ['an integer', { type: 'integer' }, 3, undefined],
    ['a part in an integer', { type: 'integer' }, 3.5, '整数'],
    ['a text in an integer', { type: 'integer' }, '3', '整数'],
    ['a part in a decimal', { type: 'decimal' }, 3.5, undefined],
    ['no number in a decimal', { type: 'decimal' }, NaN, '数で'],
    ['a step of a range', { type: 'range', start: 0, end: 1, step: 0.1 }, 0.3, undefined],
    ['the end of a range', { type: 'range', start: 0, end: 10, step: 5 }, 10, undefined],
    ['a value between steps', { type: 'range', start: 0, end: 10, step: 5 }, 4, '範囲'],
    ['a value beyond a range', { type: 'range', start: 0, end: 10, step: 5 }, 15, '範囲'],
    ['a leap day', { type: 'date' }, '2028-02-29', undefined],
    ['a day that is none', { type: 'date' }, '2026-02-29', '日付'],
    ['a time', { type: 'time' }, '23:59', undefined],
    ['a time that is none', { type: 'time' }, '24:00', '時刻'],
    ['a place', { type: 'geopoint' }, { latitude: 35.4, longitude: 139.3 }, undefined],
    ['a place off the earth', { type: 'geopoint' }, { latitude: 91, longitude: 0 }, '位置'],
    ['what was confirmed', { type: 'acknowledge' }, 'OK', undefined],
    ['another word than OK', { type: 'acknowledge' }, 'yes', '形が'],
    ['a text of 10,000 letters', { type: 'text' }, 'あ'.repeat(10_000), undefined],
    ['a longer text', { type: 'text' }, 'あ'.repeat(10_001), '長すぎ'],
    ['a choice', { type: 'selectOne', list: 'abc' }, 'b', undefined],
    ['an unknown choice', { type: 'selectOne', list: 'abc' }, 'z', '選択肢の中から'],
    ['several in select_one', { type: 'selectOne', list: 'abc' }, ['a'], '選択肢の中から'],
    ['several choices', { type: 'selectMultiple', list: 'abc' }, ['c', 'a'], undefined],
    ['a choice twice', { type: 'selectMultiple', list: 'abc' }, ['a', 'a'], '一度だけ'],
    ['a text in select_multiple', { type: 'selectMultiple', list: 'abc' }, 'a', '形が'],
    ['a whole ranking', { type: 'rank', list: 'abc' }, ['c', 'a', 'b'], undefined],
    ['half a ranking', { type: 'rank', list: 'abc', isRequired: true }, ['c', 'a'], '順位をつけてください'],
    ['half a ranking that may be left', { type: 'rank', list: 'abc' }, ['c', 'a'], 'すべて外して'],
    ['その他 where it is not offered', { type: 'selectOne', list: 'abc' }, 'other', '選択肢の中から'],
  ])('judges %s', (_, question, answer, reason) => {
    const item = { name: 'q', label, ...question } as Question
    const { faults } = judge([item], { q: answer })
    expect(faults.map(fault => fault.at)).toEqual(reason === undefined ? [] : ['q'])
    expect(faults[0]?.reason ?? '').toContain(reason ?? '')
  })

  it('asks for required answers that are shown, in the words of the form or of the app', () => {
    const items: FormItem[] = [
      { type: 'text', name: 'a', label, isRequired: true },
      { type: 'text', name: 'b', label, isRequired: true, requiredMessage: { ja: '${a}を書く', en: 'Write' } },
      { type: 'text', name: 'c', label, isRequired: true, relevant: 'false()' },
    ]
    expect(judge(items, { a: '  ' }).faults).toEqual([{ at: 'a', reason: '回答してください。' }, { at: 'b', reason: 'を書く' }])
    expect(judge(items, {}, {}, 'en', english).faults.map(({ reason }) => reason)).toEqual(['Please answer this question.', 'Write'])
  })

  it('holds answers against their constraint, and leaves blank ones alone', () => {
    const items: FormItem[] = [
      { type: 'integer', name: 'low', label },
      { type: 'integer', name: 'high', label, constraint: '. > ${low}', constraintMessage: { ja: '${low}より大きい数にしてください。' } },
    ]
    expect(judge(items, { low: 5, high: 4 }).faults).toEqual([{ at: 'high', reason: '5より大きい数にしてください。' }])
    expect(judge(items, { low: 5, high: 6 }).faults).toEqual([])
    expect(judge(items, { low: 5 }).faults).toEqual([])
  })

  it('offers the choices that the filter leaves, and says when a chosen one is gone', () => {
    const items: FormItem[] = [
      { type: 'selectOne', name: 'area', label, list: 'yn' },
      { type: 'selectOne', name: 'town', label, list: 'towns', choiceFilter: 'area = ${area} or name = \'all\'', hasOther: true },
    ]
    const towns = [...choices('n1', 'y1').map(choice => ({ ...choice, columns: { area: choice.name === 'y1' ? 'yes' : 'no' } })), ...choices('all')]
    const lists = { yn: choices('yes', 'no'), towns }
    const judgement = judge(items, { area: 'yes', town: 'n1' }, { lists })
    expect(judgement.choicesOf('town').map(({ name }) => name)).toEqual(['y1', 'all', 'other'])
    expect(judgement.faults.map(({ at }) => at)).toEqual(['town'])
    expect(judgement.faults[0]?.reason).toContain('選び直して')
    expect(judge(items, { area: 'yes', town: 'y1' }, { lists }).faults).toEqual([])
  })

  it('wants the words of その他, and sends them only where it is chosen', () => {
    const items: FormItem[] = [{ type: 'selectMultiple', name: 'q', label, list: 'abc', hasOther: true }, { type: 'note', name: 'n', label: { ja: '${q}(${q_other})' } }]
    expect(judge(items, { q: ['a', 'other'] }).faults).toEqual([{ at: 'q_other', reason: '「その他」の内容を書いてください。' }])
    const judgement = judge(items, { q: ['a', 'other'], q_other: '犬' })
    expect(judgement.answers).toEqual({ q: ['a', 'other'], q_other: '犬' })
    expect(judgement.say({ ja: '${q}: ${q_other}' })).toBe('a、その他: 犬')
    expect(judge(items, { q: ['a'], q_other: '犬' }).answers).toEqual({ q: ['a'] })
  })

  it('says texts in the language of the answer, in the default language where there is none', () => {
    const items: FormItem[] = [{ type: 'selectOne', name: 'q', label, list: 'yn' }, { type: 'text', name: 't', label }]
    const judgement = judge(items, { q: 'yes', t: '$& ${q}' }, {}, 'en')
    expect(judgement.say({ ja: '答え', en: 'You said ${q}, ${t}.' })).toBe('You said YES, $& ${q}.')
    expect(judgement.say({ ja: '答え' })).toBe('答え')
  })

  it('means by today the day in Japan', () => {
    const items: FormItem[] = [{ type: 'date', name: 'd', label, constraint: '. <= today()' }]
    const prepared = prepareSurvey(formWith(items))
    expect(judgeSurvey(prepared, { d: '2026-04-01' }, { at: '2026-03-31T15:00:00.000Z', language: 'ja' }).faults).toEqual([])
    expect(judgeSurvey(prepared, { d: '2026-04-01' }, { at: '2026-03-31T14:59:59.000Z', language: 'ja' }).faults).toHaveLength(1)
  })
})
