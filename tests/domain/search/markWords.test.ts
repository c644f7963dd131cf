import { describe, expect, it } from 'vitest'
import { createWordForms } from '../../../src/domain/search/createWordForms.ts'
import { markWords } from '../../../src/domain/search/markWords.ts'
import { createWordReadings } from '../../../src/domain/search/wordReadings.ts'

const readings = createWordReadings({ words: [['健康', 'けんこう'], ['県', 'けん']] })

function marked(text: string, ...typed: string[]): string {
  const makeWord = createWordForms({ groups: [['ごみ', '廃棄物']] }, readings)
  return markWords(text, typed.flatMap(word => makeWord(word) ?? []).map(word => word.forms), readings.dictionary)
    .toReversed().reduce((result, { from, to }) => `${result.slice(0, from)}[${result.slice(from, to)}]${result.slice(to)}`, text)
}

describe('markWords', () => {
  it.each([
    ['ゴミと廃棄物', ['ごみ'], '[ゴミ]と[廃棄物]'],
    ['健康づくり、県の健康', ['けんこ'], '[健康]づくり、県の[健康]'],
    ['健康づくり', ['けんこうづくり'], '[健康づくり]'],
    ['㈱ごみ', ['株)ご'], '[㈱ご]み'],
    ['公園 の 遊具', ['園の', 'の遊'], '公[園 の 遊]具'],
    ['道路', ['公園'], '道路'],
  ])('marks in %s what %j means', (text, typed, expected) => {
    expect(marked(text, ...typed)).toBe(expected)
  })
})
