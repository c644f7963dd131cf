import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import type { ReadingsChunk } from '../../../src/domain/reading/readingsChunk.ts'
import { readingSegments } from '../../../src/domain/reading/readingSegments.ts'
import { rubySegments } from '../../../src/domain/reading/rubySegments.ts'

const [checked, besideKanji, beforeParticle] = [1, 2 + 8, 16]
const words = createReadingDictionary({ words: [['大山', 'おおやま', 1], ['伊勢原', 'いせはら', 1], ['上', 'うえ', checked + besideKanji + beforeParticle], ['屋', 'や', besideKanji], ['年', 'ねん', besideKanji + beforeParticle], ['本', 'ほん'], ['2人', 'ふたり', 1]] })
const city = createReadingDictionary(JSON.parse(readFileSync('data/isehara/dataset/readings.json', 'utf8')) as ReadingsChunk)
const ruby = (text: string) => rubySegments(text, city).map(piece => piece.reading === undefined ? piece.text : `${piece.text}(${piece.reading}${piece.isChecked ? '*' : ''})`).join('')
const readingsIn = (text: string) => rubySegments(text, words).flatMap(({ reading }) => reading ?? [])

describe('rubySegments', () => {
  it.each([
    ['上粕屋', 'on both sides of an unknown kanji'],
    ['上上粕', 'before one, with another such between'],
    ['粕屋年', 'after one, with another such between'],
    ['𠮷年', 'after one beyond the basic plane'],
  ])('leaves a single kanji without a reading: %s (%s)', (text) => {
    expect(readingsIn(text)).toEqual([])
  })

  it.each([
    ['上の年', ['うえ', 'ねん']],
    ['年大山粕', ['ねん', 'おおやま']],
    ['粕伊勢原', ['いせはら']],
    ['本、2人', ['ほん', 'ふたり']],
    ['上年', ['うえ', 'ねん']],
    ['粕の上', ['うえ']],
  ])('reads kanji beside kana and known words, and words of several kanji anywhere: %s', (text, readings) => {
    expect(readingsIn(text)).toEqual(readings)
  })

  it.each([
    ['本年', 'before a kanji'], ['上本', 'after a kanji'], ['6本', 'after a number'], ['本の', 'before a particle'], ['年える', 'before the rest of a word'],
  ])('reads a single kanji only where the dataset has it: %s (%s)', (text) => {
    expect(rubySegments(text, words).find(piece => piece.text.includes('本') || piece.text.includes('年'))?.reading).toBeUndefined()
  })

  it('leaves a pair of kanji after an unknown one without a reading, and calls nothing beside one checked', () => {
    expect(readingsIn('粕大山')).toEqual([])
    expect(rubySegments('粕伊勢原、大山粕', words).filter(piece => piece.reading !== undefined).map(piece => piece.isChecked)).toEqual([false, false])
  })

  it('reads no word with a number at the end of a longer number', () => {
    expect(readingsIn('12人、0.2人')).toEqual([])
  })

  it.each([
    ['街路樹の本数', '街路樹の本(ほん)数(すう)'],
    ['見本課', '見本課'],
    ['見本市', '見本市'],
    ['本を読む', '本を読む'],
    ['銀行に行って', '銀行に行って'],
    ['図書館の行き方', '図書館(としょかん)の行き方(かた)'],
    ['月に何回', '月に何回'],
    ['本庁舎に行く', '本(ほん)庁舎(ちょうしゃ)に行く'],
    ['12人', '12人'],
    ['1日あたり', '1日あたり'],
    ['植えかえる', '植えかえる'],
    ['22日（日）', '22日(にち)（日(にち)）'],
    ['2人で40本', '2人(ふたり*)で40本(ぽん*)'],
  ])('keeps what the first city\'s list reads in a context out of other texts: %s', (text, expected) => {
    expect(ruby(text)).toBe(expected)
  })

  it('gives back every text, and the readings of one whose every kanji is known and in its place', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('大山', '上', '屋', '年', '、') }), (text) => {
      expect(rubySegments(text, words)).toEqual(readingSegments(text, words))
    }))
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('大山', '上', '粕', '𠮷', '年', 'の') }), (text) => {
      expect(rubySegments(text, words).map(piece => piece.text).join('')).toBe(text)
    }))
  })
})
