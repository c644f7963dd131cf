import { describe, expect, it } from 'vitest'
import { resultFacts } from '../../../../src/app/features/surveys/resultFacts.ts'
import { plainWords } from '../../../../src/app/ui/text/words.ts'
import { sampleSurveyResult } from '../../../fixtures/participation/sampleSurvey.ts'

const factsOf = (change: object, access: 'open' | 'codes' = 'open') => new Map(
  resultFacts({ ...sampleSurveyResult, ...change }, access).map(({ term, text }) => [plainWords(term), plainWords(text)]))

describe('resultFacts', () => {
  it('gives a random sample its rate and its sampling error', () => {
    const facts = factsOf({ responses: 1430, sample: { population: 85_000, asked: 3000 } })
    expect(facts.get('回答率')).toBe('47.7%')
    expect(facts.get('標本誤差')).toBe('最大で±2.6ポイント(信頼度95%)')
  })

  it('gives an open survey none, and says what it cannot say', () => {
    const facts = factsOf({})
    expect(facts.get('標本誤差')).toBeUndefined()
    expect(facts.get('調査した人')).toContain('市民全体の割合とは言えません')
  })

  it('says of a few who answered only that they are few, and nothing that tells how many', () => {
    const facts = factsOf({ responses: undefined, sample: { population: 85_000, asked: 3000 } })
    expect(facts.get('回答数')).toBe('5人未満')
    expect([facts.get('回答率'), facts.get('標本誤差')]).toEqual([undefined, undefined])
  })

  it('never says of a survey with codes that everybody could answer', () => {
    const text = factsOf({}, 'codes').get('調査した人')
    expect(text).toContain('回答番号を受け取った人が回答するアンケート')
    expect(text).not.toContain('だれでも')
  })
})
