import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import type { ReadingsChunk } from '../../../src/domain/reading/readingsChunk.ts'
import { spokenText } from '../../../src/domain/speech/spokenText.ts'

const some = createReadingDictionary({ words: [['大山', 'おおやま', 1], ['観光', 'かんこう'], ['1日', 'ついたち', 1], ['本', 'ぽん', 1], ['取組', 'とりくみ', 1]] })
const city = createReadingDictionary(JSON.parse(readFileSync('data/isehara/dataset/readings.json', 'utf8')) as ReadingsChunk)

describe('spokenText', () => {
  it('gives a voice kana for what the city\'s list reads, and leaves common words to the voice', () => {
    expect(spokenText('大山の観光', some)).toBe('おおやまの観光')
  })

  it('leaves numbers with their units as they are written', () => {
    expect(spokenText('4月1日に6本', some)).toBe('4月1日に6本')
  })

  it('leaves a kanji alone whose neighbour the list does not know', () => {
    expect(spokenText('本庁', some)).toBe('本庁')
    expect(spokenText('見本課の大山祭', city)).toBe('見本課の大山祭')
  })

  it.each(['街路樹の本数', '本を読む', '銀行に行って', '図書館の行き方', '月に何回', '12人', '1日あたり', '22日（日）'])('leaves what the list reads only in a context to the voice: %s', (text) => {
    expect(spokenText(text, city)).toBe(text)
  })

  it('reads the names in the first city\'s own texts', () => {
    expect(spokenText('比々多地区と秦野市、伊勢原駅北口', city)).toBe('ひびた地区とはだの市、いせはら駅北口')
    expect(spokenText('令和4年度に104万人', city)).toBe('れいわ4年度に104万人')
  })
})
