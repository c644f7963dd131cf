import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import { toKana } from '../../../src/domain/reading/toKana.ts'
import { SourceError } from '../../../src/importer/parse/sourceError.ts'
import { chooseWords } from '../../../src/importer/readings/chooseWords.ts'
import type { ReadToken } from '../../../src/importer/readings/readTokens.ts'

/** Tokens written `大山/おおやま* と 人/ひと`; `<` where the reading holds by the letter before. */
function tokens(text: string): ReadToken[] {
  return text.split(' ').map((word) => {
    const [surface = '', reading] = word.replace(/[*<]/g, '').split('/')
    return { surface, isChecked: word.endsWith('*'), ...(reading !== undefined && { reading }), ...(word.includes('<') && { context: { before: 1, after: 0 } }) }
  })
}

const choose = (...texts: string[]) => chooseWords(texts.map(tokens))

describe('chooseWords', () => {
  it('lists each word once, by surface, and says which are checked', () => {
    expect(choose('健康/けんこう と 大山/おおやま*', '大山/おおやま* と 健康/けんこう').words).toEqual([['健康', 'けんこう'], ['大山', 'おおやま', 1]])
  })

  it('leaves kana at the ends off where one reading is left', () => {
    expect(choose('見直す/みなおす', '見直し/みなおし').words).toEqual([['見直', 'みなお']])
    expect(choose('新た/あらた', '新しい/あたらしい').words).toEqual([['新しい', 'あたらしい'], ['新た', 'あらた']])
  })

  it('adds the shortest longer word where the frequent reading is wrong', () => {
    const texts = ['人/ひと が', '人/ひと と', '3 人/にん', '人/ひと 権']
    const words = createReadingDictionary(choose(...texts))
    expect(texts.map(text => toKana(text.replace(/\/\S+| /g, ''), words))).toEqual(['ひとが', 'ひとと', '3にん', 'ひと権'])
    expect(choose(...texts).words).toEqual([['3人', '3にん'], ['人', 'ひと', 8 + 16]])
  })

  it('keeps kana at the end of a single kanji, which may have others', () => {
    expect(choose('行う/おこなう', '行い/おこない').words).toEqual([['行い', 'おこない'], ['行う', 'おこなう']])
  })

  it('lists a reading that holds in a context with the context, and only so', () => {
    expect(choose('6 本/ぽん<*').words).toEqual([['6本', '6ぽん', 1]])
    expect(choose('6 本/ぽん<*', '6 本/ぽん<*', '本/ほん').words).toEqual([['6本', '6ぽん', 1], ['本', 'ほん']])
  })

  it('says beside what the texts have a single kanji', () => {
    expect(choose('人/ひと が', '人/ひと る', '人/ひと').words).toEqual([['人', 'ひと', 16 + 32]])
    expect(choose('5 年/ねん 大山/おおやま', '大山/おおやま 年/ねん').words).toEqual([['大山', 'おおやま'], ['年', 'ねん', 2 + 4 + 8]])
  })

  it('does not call checked what the analyser alone says elsewhere', () => {
    expect(choose('日向/ひなた*', '日向/ひなた').words).toEqual([['日向', 'ひなた']])
  })

  it('refuses two readings that nothing tells apart', () => {
    expect(() => choose('人/ひと', '人/にん')).toThrow(SourceError)
  })
})
