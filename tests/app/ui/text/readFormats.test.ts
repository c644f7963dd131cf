import { describe, expect, it } from 'vitest'
import { readFormats } from '../../../../src/app/ui/text/readFormats.ts'

/** The text with each reading behind its stretch, as やさしい日本語 is written down. */
const spelled = (text: string) => readFormats(text).map(piece => typeof piece === 'string' ? piece : 'pieces' in piece ? piece.pieces.map(each => `${each.text}《${each.reading}》`).join('') : '').join('')

describe('readFormats', () => {
  it.each([
    ['令和8年(2026年)4月1日(水)', '令和《れいわ》8年《ねん》(2026年《ねん》)4月《がつ》1日《ついたち》(水《すい》)'],
    ['12月20日', '12月《がつ》20日《はつか》'], ['3月15日', '3月《がつ》15日《にち》'],
    ['令和元年度', '令和《れいわ》元年度《がんねんど》'], ['1億2,300万円', '1億《おく》2,300万円《まんえん》'], ['16,563千円', '16,563千円《せんえん》'],
    ['約12.3億円', '約《やく》12.3億円《おくえん》'], ['(日)', '(日《にち》)'], ['(単位: 千円)', '(単位: 千円《せんえん》)'],
    ['1人、2人、12人、4万人', '1人《ひとり》、2人《ふたり》、12人《にん》、4万《まん》人《にん》'], ['58回を62回へ', '58回《かい》を62回《かい》へ'], ['3件', '3件《けん》'], ['400字まで', '400字《じ》まで'],
    ['3人口、連絡先: 人事課', '3人口、連絡先: 人事課'],
    ['日', '日《にち》'], ['月ごと', '月ごと'], ['まちの計画', 'まちの計画'],
  ])('reads %s', (text, expected) => {
    expect(spelled(text)).toBe(expected)
  })
})
