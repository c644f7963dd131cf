import { describe, expect, it } from 'vitest'
import { plainQuestion } from '../../../src/domain/search/plainQuestion.ts'

describe('plainQuestion', () => {
  it.each([
    ['進んでいますか', '進んでいる'],
    ['進んでいるか', '進んでいる'],
    ['進んでいるのでしょうか', '進んでいる'],
    ['進んでるの', '進んでいる'],
    ['減っていません', '減っている'],
    ['いくらかかりますか', 'いくらかかる'],
    ['いくらかかるのですか', 'いくらかかる'],
    ['どうなりますか', 'どうなる'],
    ['公開しますか', '公開する'],
    ['なか', 'な'],
    ['か', 'か'],
    ['静か', '静'],
    ['給食', '給食'],
  ])('makes %s plain: %s', (typed, plain) => {
    expect(plainQuestion(typed)).toBe(plain)
  })
})
