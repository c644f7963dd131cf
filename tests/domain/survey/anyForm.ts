import fc from 'fast-check'
import { isQuestion, otherName, placedItems } from '../../../src/domain/survey/formItems.ts'
import type { FormItem, Question, SurveyForm } from '../../../src/domain/survey/surveyForm.ts'
import type { Answer, Answers } from '../../../src/domain/survey/surveyResponse.ts'
import { formWith, label } from './formWith.ts'

/** Conditions over the questions that stand before. */
function condition(before: readonly string[]): fc.Arbitrary<string> {
  if (before.length === 0) return fc.constantFrom('true()', '1 < 2')
  const name = fc.constantFrom(...before)
  const simple = fc.oneof(
    fc.tuple(name, fc.constantFrom('=', '!=', '<', '>='), fc.constantFrom('\'a\'', '2', '\'\'', '\'2026-04-01\'')).map(([one, operator, other]) => `\${${one}} ${operator} ${other}`),
    name.map(one => `selected(\${${one}}, 'a')`),
    name.map(one => `string-length(\${${one}}) > 1`),
    name.map(one => `today() < '2026-04-10' or \${${one}} = 2`),
    fc.tuple(name, name).map(([one, other]) => `count(\${${one}}, \${${other}}) = 2`),
  )
  return fc.oneof(simple, fc.tuple(simple, fc.constantFrom('and', 'or'), simple).map(([one, word, other]) => `not(${one}) ${word} ${other}`))
}

const types: readonly Question['type'][] = ['text', 'integer', 'decimal', 'date', 'time', 'geopoint', 'acknowledge', 'range', 'selectOne', 'selectMultiple', 'rank']

function anyItem(name: string, before: readonly string[]): fc.Arbitrary<FormItem> {
  const calculation = fc.oneof(condition(before), condition(before).map(when => `if(${when}, 'a', 2)`))
  return fc.oneof(
    { weight: 8, arbitrary: anyQuestion(name, before) },
    { weight: 1, arbitrary: calculation.map(text => ({ type: 'calculate' as const, name, calculation: text })) },
  )
}

function anyQuestion(name: string, before: readonly string[]): fc.Arbitrary<FormItem> {
  return fc.record({
    type: fc.constantFrom(...types),
    isRequired: fc.boolean(),
    relevant: fc.option(condition(before), { freq: 2, nil: undefined }),
    constraint: fc.option(fc.constantFrom('. != \'b\'', 'string-length(.) < 3', '. > 1 or . = \'a\'', 'regex(., \'[a-c ]+\')'), { freq: 4, nil: undefined }),
    choiceFilter: fc.option(condition(before).map(when => `name = 'a' or ${when}`), { freq: 3, nil: undefined }),
    hasOther: fc.boolean(),
  }).map(({ type, isRequired, relevant, constraint, choiceFilter, hasOther }): FormItem => {
    const base = { name, label, ...(isRequired && { isRequired: true as const }), ...(relevant !== undefined && { relevant }), ...(constraint !== undefined && { constraint }) }
    const list = { list: 'abc', ...(choiceFilter !== undefined && { choiceFilter }) }
    switch (type) {
      case 'range': return { ...base, type, start: 0, end: 4, step: 2 }
      case 'selectOne':
      case 'selectMultiple': return { ...base, ...list, type, ...(hasOther && { hasOther: true as const }) }
      case 'rank': return { ...base, ...list, type }
      default: return { ...base, type }
    }
  })
}

/** A form of up to eight items, some in a group, whose conditions look back, written in any order. */
export function anyForm(): fc.Arbitrary<SurveyForm> {
  const names = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8']
  return fc.record({
    items: fc.tuple(...names.map((name, place) => anyItem(name, names.slice(0, place)))),
    count: fc.integer({ min: 1, max: names.length }),
    grouped: fc.integer({ min: 0, max: 3 }),
    groupCondition: condition(names.slice(0, 1)),
    isReversed: fc.boolean(),
  }).map(({ items, count, grouped, groupCondition, isReversed }) => {
    const kept = items.slice(0, count)
    const first = kept.slice(0, 1)
    const inner = kept.slice(1, 1 + grouped)
    const group: FormItem[] = inner.length > 0 ? [{ type: 'group', name: 'g', label, relevant: groupCondition, items: inner }] : []
    const all = [...first, ...group, ...kept.slice(1 + grouped)]
    return formWith(isReversed ? all.reverse() : all)
  })
}

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'other', 'zz', '', ' ', 'OK', '2026-04-01', '2026-02-30', '09:30', '9:30'),
  fc.constantFrom(0, 1, 2, 2.5, 4, -1),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'other', 'zz'), { maxLength: 4 }),
  fc.record({ latitude: fc.constantFrom(0, 35.4), longitude: fc.constantFrom(0, 139.3) }),
)

function fitting(question: Question): fc.Arbitrary<Answer> {
  switch (question.type) {
    case 'text': return fc.constantFrom('a', 'ab', 'abc')
    case 'integer': return fc.integer({ min: 0, max: 4 })
    case 'decimal': return fc.constantFrom(0.5, 2, 3.5)
    case 'date': return fc.constantFrom('2026-04-01', '2026-05-01')
    case 'time': return fc.constantFrom('09:30', '10:00')
    case 'geopoint': return fc.constant({ latitude: 35.4, longitude: 139.3 })
    case 'acknowledge': return fc.constant('OK')
    case 'range': return fc.constantFrom(0, 2, 4)
    case 'selectOne': return fc.constantFrom('a', 'b', 'other')
    case 'selectMultiple': return fc.uniqueArray(fc.constantFrom('a', 'b', 'other'), { minLength: 1 })
    case 'rank': return fc.constantFrom(['a'], ['c', 'a', 'b'])
  }
}

/** Answers to a form: mostly of the right kind, some not, some to nothing at all. */
export function anyAnswers(form: SurveyForm): fc.Arbitrary<Answers> {
  const entries = placedItems(form).flatMap(({ item }) => isQuestion(item) ? [item] : []).map(question => fc.tuple(
    fc.oneof({ weight: 12, arbitrary: fitting(question) }, { weight: 1, arbitrary: anyAnswer }),
    fc.constantFrom('', '犬', undefined),
    fc.integer({ min: 0, max: 9 }),
  ).map(([answer, other, chance]): [string, Answer][] => [
    ...(chance > 0 ? [[question.name, answer] satisfies [string, Answer]] : []),
    ...(other === undefined ? [] : [[otherName(question.name), other] satisfies [string, Answer]]),
  ]))
  return fc.tuple(...entries).map(found => Object.fromEntries(found.flat()))
}
