import { describe, expect, it } from 'vitest'
import { pairChart } from '../../../src/domain/survey/pairChart.ts'
import { samplingError, shareOf } from '../../../src/domain/survey/shareOf.ts'
import { suppressSmall } from '../../../src/domain/survey/suppressSmall.ts'
import { createTally, tallySurvey } from '../../../src/domain/survey/tallySurvey.ts'
import type { Answers } from '../../../src/domain/survey/surveyResponse.ts'
import type { FormItem, SurveyForm } from '../../../src/domain/survey/surveyForm.ts'
import { choices, formWith, label } from './formWith.ts'

const times = (count: number, answers: Answers) => Array.from({ length: count }, () => ({ answers, finishedAt: '2026-04-01T00:00:00.000Z', language: 'ja' }))

describe('shareOf', () => {
  it.each([[1, 3, 33.3], [2, 3, 66.7], [1, 8, 12.5], [1, 16, 6.3], [1, 400, 0.3], [1, 2000, 0.1], [0, 5, 0], [5, 5, 100], [1, 0, undefined]])(
    'of %i in %i is %s', (count, n, share) => expect(shareOf(count, n)).toBe(share),
  )
})

describe('samplingError', () => {
  it('is the half width around a share of a random sample', () => {
    expect(samplingError(84_000, 1431, 50)).toBe(2.6)
    expect(samplingError(84_000, 1431, 10)).toBe(1.5)
    expect(samplingError(100, 100, 50)).toBe(0)
    expect(samplingError(100, 0, 50)).toBeUndefined()
    expect(samplingError(100, 101, 50)).toBeUndefined()
  })
})

describe('suppressSmall', () => {
  it.each<[number[], boolean, (number | undefined)[]]>([
    [[10, 7, 0], true, [10, 7, 0]],
    [[10, 7, 3], true, [10, undefined, undefined]],
    [[10, 7, 3], false, [10, 7, undefined]],
    [[10, 3, 2], true, [10, undefined, undefined]],
    [[10, 7, 1, 1], true, [10, undefined, undefined, undefined]],
    [[10, 7, 4, 4], true, [10, undefined, undefined, undefined]],
    [[3, 0, 0], true, [undefined, undefined, 0]],
    [[3], true, [undefined]],
    [[5, 5], true, [5, 5]],
  ])('of %j (parts of a total: %s) publishes %j', (counts, isPartition, published) => {
    expect(suppressSmall(counts, 5, isPartition)).toEqual(published)
  })

  it('never lets a single hidden count follow from the total', () => {
    for (let a = 0; a < 8; a += 1) for (let b = 0; b < 8; b += 1) for (let c = 0; c < 8; c += 1) {
      const hidden = suppressSmall([a, b, c], 5, true).filter(count => count === undefined)
      expect(hidden.length).not.toBe(1)
    }
  })
})

describe('tallySurvey', () => {
  const form = formWith([
    { type: 'selectOne', name: 'has', label, list: 'yn' },
    { type: 'integer', name: 'age', label, relevant: '${has} = \'yes\'' },
    { type: 'selectMultiple', name: 'many', label, list: 'abc', hasOther: true },
    { type: 'rank', name: 'order', label, list: 'abc' },
    { type: 'text', name: 'words', label },
    { type: 'acknowledge', name: 'ok', label },
  ])

  it('counts choices, no answers and means among those who were asked', () => {
    const { responses, questions } = tallySurvey(form, [
      ...times(6, { has: 'yes', age: 30, many: ['a', 'b'], order: ['b', 'a', 'c'] }),
      ...times(5, { has: 'no', many: ['a', 'other'], many_other: 'x', words: 'w', ok: 'OK' }),
      ...times(6, {}),
    ])
    expect(responses).toBe(17)
    const published = questions.map(({ name, kind, asked, unanswered, choices: all, mean }) => [name, kind, asked, unanswered, all.map(({ count }) => count), mean])
    expect(published).toEqual([
      ['has', 'single', 17, 6, [6, 5], undefined],
      ['age', 'number', 6, 0, [], 30],
      ['many', 'multiple', 17, 6, [11, 6, 0, 5], undefined],
      ['order', 'single', 17, 11, [0, 6, 0], undefined],
      ['words', 'text', 17, 12, [], undefined],
      ['ok', 'single', 17, 12, [5], undefined],
    ])
    expect(questions.find(({ name }) => name === 'order')?.isFirstRank).toBe(true)
  })

  it('publishes neither small counts nor the mean of a few', () => {
    const { questions } = tallySurvey(form, [...times(4, { has: 'yes', age: 90 }), ...times(20, { has: 'no' })])
    expect(questions[0]?.choices).toEqual([{ name: 'yes', label: { ja: 'yes', en: 'YES' } }, { name: 'no', label: { ja: 'no', en: 'NO' } }])
    expect(questions[1]).toEqual({ name: 'age', label, kind: 'number', choices: [] })
  })

  it('holds back a few who gave no answer, and what tells how many', () => {
    const { questions } = tallySurvey(form, [
      ...times(20, { has: 'no', many: ['a'], order: ['a', 'b', 'c'], words: 'w', ok: 'OK' }), ...times(9, { has: 'yes', age: 30, many: ['b'] }), ...times(3, { has: 'yes', words: 'w', ok: 'OK' }),
    ])
    expect(questions.map(({ name, asked, unanswered, choices: all, mean }) => [name, asked, unanswered, all.map(({ count }) => count), mean])).toEqual([
      ['has', 32, 0, [12, 20], undefined],
      ['age', 12, undefined, [], undefined],
      ['many', 32, undefined, [20, 9, 0, 0], undefined],
      ['order', 32, 12, [20, 0, 0], undefined],
      ['words', 32, 9, [], undefined],
      ['ok', 32, 9, [23], undefined],
    ])
  })

  it.each([1, 2, 3, 4])('publishes nothing at all of %i answers, not even how many they are', (few) => {
    const answers = times(few, { has: 'yes', age: 30, many: ['a'], order: ['a', 'b', 'c'], words: 'w' })
    const result = tallySurvey(form, answers)
    expect(result).not.toHaveProperty('responses')
    for (const question of result.questions) expect(Object.keys(question).filter(key => ['asked', 'unanswered', 'mean'].includes(key))).toEqual([])
    expect(result.questions.flatMap(({ choices: all }) => all).filter(choice => 'count' in choice)).toEqual([])
    const shown = createTally([form], few)
    for (const answer of answers) shown.add({ ...answer, version: 1 })
    expect(shown.result()).toMatchObject({ responses: few })
  })

  it('tells a mean to one decimal, and only where it tells of no small number', () => {
    const ages = (answered: number, few: number) => tallySurvey(form, [...times(answered - 1, { has: 'yes', age: 30 }), ...times(1, { has: 'yes', age: 31 }), ...times(few, { has: 'yes' })]).questions[1]
    expect(ages(30, 0)).toMatchObject({ unanswered: 0, mean: 30 })
    expect(ages(30, 3)?.unanswered).toBeUndefined()
    expect(ages(30, 3)?.mean).toBe(30)
    expect(ages(6, 3)?.mean).toBeUndefined()
    expect(ages(6, 5)?.mean).toBe(30.2)
  })

  it('publishes nothing of a question whose n tells a count that is held back', () => {
    const asked = (yes: number, no: number) => tallySurvey(form, [...times(yes, { has: 'yes', age: 30 }), ...times(no, { has: 'no' })]).questions[1]?.asked
    expect([asked(4, 20), asked(20, 4), asked(5, 20), asked(20, 0), asked(0, 20)]).toEqual([undefined, undefined, 5, 20, 0])
  })

  it('scores pairs by the column score of their choices, over all who were asked', () => {
    const five = choices('1', '2', '3', '4', '5').map((choice, place) => ({ ...choice, columns: { score: ['1', '1', '0', '-1', '-1'][place] ?? '' } }))
    const paired = formWith([
      { type: 'selectOne', name: 's', label, list: 'five' },
      { type: 'selectOne', name: 'i', label, list: 'five' },
      { type: 'selectOne', name: 'rare', label, list: 'five' },
    ], { lists: { five }, pairs: [{ label: { ja: '道路' }, satisfaction: 's', importance: 'i' }, { label: { ja: '公園' }, satisfaction: 'rare', importance: 'i' }] })
    const tally = tallySurvey(paired, [...times(30, { s: '1', i: '1' }), ...times(3, { s: '4', i: '2', rare: '5' }), ...times(17, { s: '4', i: '2' }), ...times(10, { s: '3' }), ...times(10, {})])

    expect(tally.pairs).toEqual([{ label: { ja: '道路' }, satisfaction: 14.3, importance: 71.4 }])
    const satisfied = (few: string) => tallySurvey(paired, [...times(30, { s: '1', i: '1' }), ...times(7, { s: '2', i: '1' }), ...times(3, { s: few, i: '1' }), ...times(10, {})]).pairs
    // Held back are 7 and 3: of one weight they say nothing new, of two the score would tell them.
    expect([satisfied('1'), satisfied('4')].map(pairs => pairs?.length)).toEqual([1, 0])
  })
})

describe('createTally', () => {
  const version = (number: number, items: readonly FormItem[], lists: SurveyForm['lists'] = {}) => formWith(items, { version: number, lists: { yn: choices('yes', 'no'), ...lists } })
  const versions = [
    version(3, [{ type: 'selectOne', name: 'age', label, list: 'ages' }, { type: 'selectOne', name: 'way', label, list: 'ways' }], { ages: choices('young', 'old'), ways: choices('bus', 'train') }),
    version(2, [{ type: 'integer', name: 'age', label }, { type: 'selectOne', name: 'way', label, list: 'ways' }], { ways: choices('bus', 'tram') }),
    version(1, [{ type: 'text', name: 'words', label }]),
  ]
  const resultOf = (...answers: readonly (readonly [count: number, version: number, answers: Answers])[]) => {
    const tally = createTally(versions)
    for (const [count, number, given] of answers) for (const response of times(count, given)) tally.add({ ...response, version: number })
    return tally.result()
  }
  const shown = ({ questions }: ReturnType<typeof resultOf>) => questions.map(({ name, label: { ja }, asked, unanswered, mean, choices: all }) => [name, ja, asked, unanswered, mean, all.map(choice => `${choice.label['ja'] ?? ''} ${String(choice.count)}`)])

  it('counts each answer by its own version, and those as asked to whom the question was put', () => {
    expect(shown(resultOf([10, 3, { age: 'old', way: 'train' }], [12, 2, { age: 40, way: 'tram' }], [6, 2, { age: 20 }]))).toEqual([
      ['age', '問(版3)', 10, 0, undefined, ['young 0', 'old 10']],
      ['way', '問', 28, 6, undefined, ['bus 0', 'train 10', 'tram(版2) 12']],
      ['age(版2)', '問(版2)', 18, 0, 33.3, []],
    ])
  })

  it('lists what only an earlier version asked, where somebody answered it', () => {
    expect(shown(resultOf([10, 3, { way: 'bus' }])).map(([name]) => name)).toEqual(['age', 'way'])
    expect(shown(resultOf([10, 3, { way: 'bus' }], [7, 1, { words: 'あ' }])).slice(2)).toEqual([['words', '問(版1)', 7, 0, undefined, []]])
  })

  it('tells nothing of a question when it was put to all but a few', () => {
    expect(shown(resultOf([10, 3, { way: 'bus' }], [3, 1, { words: 'あ' }])).map(([name, , asked]) => [name, asked])).toEqual([['age', undefined], ['way', undefined], ['words', undefined]])
  })

  it('refuses an answer to a version that it does not know', () => {
    expect(() => resultOf([1, 4, {}])).toThrow(RangeError)
    expect(() => createTally([])).toThrow(RangeError)
  })
})

describe('pairChart', () => {
  it('crosses its axes at the means', () => {
    const pair = (name: string, satisfaction: number, importance: number) => ({ label: { ja: name }, satisfaction, importance })
    const chart = pairChart([pair('a', 40, 80), pair('b', -40, 80), pair('c', 40, 20), pair('d', -40, 20)])
    expect([chart?.meanSatisfaction, chart?.meanImportance]).toEqual([0, 50])
    expect(chart?.pairs.map(({ quadrant }) => quadrant)).toEqual(['keep', 'improve', 'watch', 'beware'])
    expect(pairChart([])).toBeUndefined()
  })
})
