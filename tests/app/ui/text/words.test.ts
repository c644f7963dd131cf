import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinWords, markNames, ofPlan, plainWords } from '../../../../src/app/ui/text/words.ts'

describe('plainWords', () => {
  it.each([
    ['事業費', '事業費'],
    [ofPlan('健康づくり'), '健康づくり'],
    [['施策1 ', ofPlan('健康づくり')], '施策1 健康づくり'],
  ])('is the text of %j', (words, text) => {
    expect(plainWords(words)).toBe(text)
  })
})

describe('markNames', () => {
  it('finds every name, the longest first, and leaves the rest to the app', () => {
    expect(markNames('もっとも多いのは「健康づくり」、次は「健康」です。', ['健康', '健康づくり'])).toEqual([
      'もっとも多いのは「', ofPlan('健康づくり'), '」、次は「', ofPlan('健康'), '」です。',
    ])
  })

  it('keeps the sentence, whatever the names', () => {
    const letters = fc.string({ unit: fc.constantFrom('健', '康', 'づ') })
    fc.assert(fc.property(letters, fc.array(letters), (sentence, names) => {
      expect(plainWords(markNames(sentence, names))).toBe(sentence)
    }))
  })
})

describe('joinWords', () => {
  it('puts the app\'s separator between the plan\'s texts', () => {
    expect(joinWords(['健康課', '福祉課'], '、')).toEqual([ofPlan('健康課'), '、', ofPlan('福祉課')])
    expect(plainWords(joinWords([], '、'))).toBe('')
  })
})
