import { describe, expect, it } from 'vitest'
import { parseEventDay, parseEventTime, parseWebAddress, parseYes, splitCell } from '../../src/city/events/parseEventCells.ts'
import { parseWhen, parseWindow } from '../../src/city/parseWhen.ts'

describe('parseWhen', () => {
  it.each([
    ['2026-06-01', 'start', '2026-05-31T15:00:00.000Z'], ['2026-06-01', 'end', '2026-06-01T14:59:59.999Z'], ['2026-06-01T09:00', 'end', '2026-06-01T00:00:00.000Z'],
    ['2026/6/1 9:00', 'start', '2026-06-01T00:00:00.000Z'], ['２０２６-０６-０１', 'start', '2026-05-31T15:00:00.000Z'], ['2026-02-29', 'start', undefined], ['2026-06-01 9:00 x', 'start', undefined], ['', 'start', undefined],
  ] as const)('reads %s as %s', (text, side, instant) => {
    expect(parseWhen(text, side)).toBe(instant)
  })
})

describe('parseWindow', () => {
  it('takes hours of grace only where the writing counts', () => {
    const texts = { opens: '2026-06-01', closes: '2026-06-30', rule: undefined, graceHours: undefined }
    expect(parseWindow({ ...texts, rule: '当日書き終わり', graceHours: '24' })).toMatchObject({ window: { rule: 'composed-by', graceHours: 24 } })
    expect(parseWindow({ ...texts, graceHours: '24' }).kind).toBe('faults')
    expect(parseWindow({ ...texts, closes: '2026-05-01' })).toMatchObject({ faults: [{ at: 'closes' }] })
    expect(parseWindow({ ...texts, rule: '消印有効' })).toMatchObject({ faults: [{ at: 'rule' }] })
  })
})

describe('parseEventDay', () => {
  it.each([
    ['2026-09-26', '2026-09-26'], ['2026/8/4', '2026-08-04'], ['2026年8月4日(火)', '2026-08-04'], ['20260804', '2026-08-04'], ['令和8年8月4日', '2026-08-04'], ['R8.8.4', '2026-08-04'],
    ['2026-08-04 00:00:00', '2026-08-04'], ['2026-02-30', undefined], ['8/4', undefined], ['未定', undefined],
  ])('reads %s as %s', (text, day) => {
    expect(parseEventDay(text)).toBe(day)
  })
})

describe('parseEventTime', () => {
  it.each([['09:30', '09:30'], ['9:30', '09:30'], ['10:00:00', '10:00'], ['９時', '09:00'], ['9時30分', '09:30'], ['24:00', undefined], ['9:60', undefined], ['朝', undefined]])('reads %s as %s', (text, time) => {
    expect(parseEventTime(text)).toBe(time)
  })
})

describe('cells', () => {
  it('reads lists, yes and no, and addresses of the web alone', () => {
    expect(splitCell('a; b；c;')).toEqual(['a', 'b', 'c'])
    expect(['はい', '○', '', 'いいえ', '多分'].map(parseYes)).toEqual([true, true, false, false, undefined])
    expect(['https://example.jp/a', 'javascript:alert(1)', 'example.jp'].map(parseWebAddress)).toEqual(['https://example.jp/a', undefined, undefined])
  })
})
