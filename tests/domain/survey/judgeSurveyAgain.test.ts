import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSurvey, type SurveyJudgement } from '../../../src/domain/survey/judgeSurvey.ts'
import { prepareSurvey } from '../../../src/domain/survey/prepareSurvey.ts'
import type { FormItem, SurveyForm } from '../../../src/domain/survey/surveyForm.ts'
import { anyAnswers, anyForm } from './anyForm.ts'
import { choices, formWith, label } from './formWith.ts'

const setting = { at: '2026-04-01T00:00:00.000Z', language: 'ja' }
const ownTexts = { label: { ja: '「${q1}」の問', en: 'of ${q1}' }, constraintMessage: { ja: '「${q1}」なら' }, requiredMessage: { ja: '「${q1}」でも' } }

/** The same form with an answer named in every text. */
function naming(form: SurveyForm): SurveyForm {
  const name = (item: FormItem): FormItem => {
    if (item.type === 'group') return { ...item, items: item.items.map(name) }
    return item.type === 'calculate' || item.type === 'note' ? item : { ...item, ...ownTexts }
  }
  const abc = choices('a', 'b', 'c').map(choice => ({ ...choice, label: { ja: `${choice.name} \${q1}` } }))
  return { ...form, items: form.items.map(name), lists: { ...form.lists, abc } }
}

/** All that a judgement says, with what each item's own texts and choices come to. */
function saidBy({ prepared, shown, values, answers, faults, questions, answered, items, say, choicesOf }: SurveyJudgement) {
  const each = Array.from(items, ([name, judged]) => {
    const item = prepared.items.get(name)?.item
    const text = item && item.type !== 'calculate' && item.label ? item.label : {}
    return [name, judged.presence, judged.counting, judged.faults, judged.choices(), judged.say(text), say(text), choicesOf(name)]
  })
  return { shown: [...shown], values: [...values], answers, faults, questions, answered, each }
}

const anySetting = fc.record({ at: fc.constantFrom(setting.at, '2026-04-20T00:00:00.000Z'), language: fc.constantFrom('ja', 'ja', 'ja', 'en') })

describe('judgeSurvey with an earlier judgement', () => {
  it('judges exactly as without, whatever was answered one after the other', () => {
    const anyCourse = fc.tuple(anyForm(), fc.boolean()).map(([form, names]) => names ? naming(form) : form)
      .chain(form => fc.tuple(fc.constant(form), fc.array(fc.tuple(anyAnswers(form), fc.nat(), anySetting), { minLength: 2, maxLength: 8 })))
    fc.assert(fc.property(anyCourse, ([form, course]) => {
      const prepared = prepareSurvey(form)
      let before: SurveyJudgement | undefined
      let answers = {}
      for (const [more, place, when] of course) {
        // Mostly one answer changes, as when somebody writes; now and then all do.
        const entries = Object.entries(more)
        const one = entries[place % Math.max(1, entries.length)]
        answers = place % 7 === 0 || !one ? more : { ...answers, [one[0]]: one[1] }
        before = judgeSurvey(prepared, answers, when, before)
        expect(saidBy(before)).toEqual(saidBy(judgeSurvey(prepared, answers, when)))
      }
    }), { numRuns: 150 })
  })

  it('leaves what a changed answer does not touch as the same objects', () => {
    const prepared = prepareSurvey(formWith([
      { type: 'text', name: 'free', label },
      { type: 'selectOne', name: 'has', label, list: 'yn' },
      { type: 'selectOne', name: 'town', label, list: 'abc', choiceFilter: '${has} = \'yes\'' },
      { type: 'note', name: 'said', label: { ja: '「${has}」' } },
    ]))
    const first = judgeSurvey(prepared, { has: 'yes' }, setting)
    const typed = judgeSurvey(prepared, { has: 'yes', free: '犬' }, { ...setting, at: '2026-04-01T00:00:01.000Z' }, first)
    expect(typed.shown).toBe(first.shown)
    expect(typed.say).toBe(first.say)
    expect(typed.choicesOf('town')).toBe(first.choicesOf('town'))
    expect([...typed.items].filter(([name, item]) => item !== first.items.get(name)).map(([name]) => name)).toEqual(['free'])
    const changed = judgeSurvey(prepared, { has: 'no', free: '犬' }, setting, typed)
    expect([...changed.items].filter(([name, item]) => item !== typed.items.get(name)).map(([name]) => name)).toEqual(['has', 'town', 'said'])
    expect(changed.items.get('said')?.say({ ja: '${has}' })).toBe('no')
  })

  it('judges anew what hangs on the day once another one has come', () => {
    const prepared = prepareSurvey(formWith([{ type: 'text', name: 'late', label, relevant: 'today() > \'2026-04-10\'' }]))
    const early = judgeSurvey(prepared, {}, setting)
    expect(early.shown.size).toBe(0)
    expect([...judgeSurvey(prepared, {}, { ...setting, at: '2026-04-20T00:00:00.000Z' }, early).shown]).toEqual(['late'])
  })
})
