import { describe, expect, it } from 'vitest'
import { alignReading } from '../../../src/domain/reading/alignReading.ts'

/** A word as `取(と)り組(く)み`. */
function written(surface: string, reading: string): string {
  return alignReading(surface, reading).map(piece => piece.reading === undefined ? piece.text : `${piece.text}(${piece.reading})`).join('')
}

describe('alignReading', () => {
  it.each([
    ['健康', 'けんこう', '健康(けんこう)'],
    ['取り組み', 'とりくみ', '取(と)り組(く)み'],
    ['生き生き', 'いきいき', '生(い)き生(い)き'],
    ['お互い', 'おたがい', 'お互(たが)い'],
    ['ポイ捨て', 'ぽいすて', 'ポイ捨(す)て'],
    ['三ノ宮', 'さんのみや', '三(さん)ノ宮(みや)'],
    ['比々多', 'ひびた', '比々多(ひびた)'],
    ['0人', '0にん', '0人(にん)'],
  ])('lays the reading of %s over its kanji only', (surface, reading, expected) => {
    expect(written(surface, reading)).toBe(expected)
  })

  it('takes a word whole where its other letters are not in the reading', () => {
    expect(written('1日', 'ついたち')).toBe('1日(ついたち)')
    expect(written('一人ひとり', 'ひとりひとり')).toBe('一人(ひとり)ひとり')
  })

  it('takes what lies between the shared ends whole where there is more than one way', () => {
    expect(written('母か彼か', 'ははかかれか')).toBe('母か彼(ははかかれ)か')
  })
})
