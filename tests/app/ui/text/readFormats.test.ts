import { describe, expect, it } from 'vitest'
import { readFormats } from '../../../../src/app/ui/text/readFormats.ts'

/** The text with each reading behind its stretch, as やさしい日本語 is written down. */
const spelled = (text: string) => readFormats(text).map(piece => typeof piece === 'string' ? piece : 'pieces' in piece ? piece.pieces.map(each => `${each.text}《${each.reading}》`).join('') : '').join('')

describe('readFormats', () => {
  it.each([
    ['令和8年(2026年)4月1日(水)', '令和《れいわ》8年《ねん》(2026年《ねん》)4月《がつ》1日《ついたち》(水《すい》)'],
    ['12月20日', '12月《がつ》20日《はつか》'], ['3月15日', '3月《がつ》15日《にち》'],
    ['令和元年度', '令和《れいわ》元年度《がんねんど》'], ['1億2,300万円', '1億《おく》2,300万円《まんえん》'], ['16,563千円', '16,563千円《せんえん》'],
    ['まちの計画', 'まちの計画'],
  ])('reads %s', (text, expected) => {
    expect(spelled(text)).toBe(expected)
  })
})
