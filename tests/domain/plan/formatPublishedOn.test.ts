import { describe, expect, it } from 'vitest'
import { formatPublishedOn } from '../../../src/domain/plan/formatPublishedOn.ts'

describe('formatPublishedOn', () => {
  it.each([
    ['2021-03', '令和3年(2021年)3月'],
    ['2021-03-31', '令和3年(2021年)3月31日'],
    ['2019-05', '令和元年(2019年)5月'],
    ['2019-04-30', '平成31年(2019年)4月30日'],
    ['2021', '2021年'],
  ])('writes %s in both calendars as far as it is known', (publishedOn, text) => {
    expect(formatPublishedOn(publishedOn)).toBe(text)
  })

  it.each(['2021-13', '2021-00-01', '2021-31', '不明'])('leaves %s, which is no date, as it is', (text) => {
    expect(formatPublishedOn(text)).toBe(text)
  })
})
