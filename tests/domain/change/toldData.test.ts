import { describe, expect, it } from 'vitest'
import { cityWordsIn, opinionsData, periodData, placeData, tellText, timeData, type Standing } from '../../../src/domain/change/toldData.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

describe('tellText', () => {
  it('tells a period', () => {
    const period = periodData({ opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-06-30T14:59:59.999Z' })
    expect(tellText(japanese, 'period', period)).toBe('令和8年(2026年)6月1日 9:00から令和8年(2026年)6月30日 23:59まで')
  })

  it.each([
    [{ startsOn: '2026-08-04', startsAt: '10:00', endsOn: '2026-08-04', endsAt: '12:00' }, '令和8年(2026年)8月4日(火) 10:00から12:00まで'],
    [{ startsOn: '2026-08-04', startsAt: '09:30', endsOn: '2026-08-04' }, '令和8年(2026年)8月4日(火) 9:30から'],
    [{ startsOn: '2026-08-04', endsOn: '2026-08-05' }, '令和8年(2026年)8月4日(火)から令和8年(2026年)8月5日(水)まで'],
  ])('tells the time of an event: %o', (time, told) => {
    expect(tellText(japanese, 'when', timeData(time))).toBe(told)
  })

  it('tells how a call or an event stands, and how many opinions came', () => {
    expect(tellText(japanese, 'standing', 'event.cancelled' satisfies Standing)).toBe('中止')
    expect(tellText(japanese, 'outcome', opinionsData(3))).toBe('意見3件')
  })

  it.each([
    [{ name: '市民ホール', meeting: '正面入口', address: '本町1-1 & 2' }, '市民ホール、集合 正面入口(本町1-1 & 2)'],
    [{ onlineUrl: 'https://city.example/' }, 'オンライン'],
    [{}, ''],
  ])('tells a place: %o', (place, told) => {
    expect(tellText(japanese, 'place', placeData(place))).toBe(told)
  })

  it.each(['period', 'when', 'place', 'standing', 'outcome', 'body'] as const)('leaves words in %s as they are', (field) => {
    for (const words of ['大雨のため', '[未定]', '[1, 2]', '']) expect(tellText(japanese, field, words)).toBe(words)
  })
})

describe('cityWordsIn', () => {
  it.each([
    ['words', '大雨のため', ['大雨のため']],
    ['a place', placeData({ name: '市民ホール', address: '本町1-1', onlineUrl: 'https://city.example/' }), ['市民ホール', '本町1-1']],
    ['a period', periodData({ opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-06-30T14:59:59.999Z' }), []],
    ['a time', timeData({ startsOn: '2026-08-04', startsAt: '10:00', endsOn: '2026-08-04' }), []],
    ['a standing', 'call.published', []],
    ['a count', opinionsData(3), []],
  ])('finds them in %s', (_case, text, words) => {
    expect(cityWordsIn(text)).toEqual(words)
  })
})
