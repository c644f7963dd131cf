import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planLabels } from '../../../src/domain/plan/planLabels.ts'
import { hasKanji } from '../../../src/domain/reading/kanaLetters.ts'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import { readingSegments } from '../../../src/domain/reading/readingSegments.ts'
import type { ReadingsChunk } from '../../../src/domain/reading/readingsChunk.ts'
import { toKana } from '../../../src/domain/reading/toKana.ts'

const words = createReadingDictionary(JSON.parse(readFileSync('data/isehara/dataset/readings.json', 'utf8')) as ReadingsChunk)

describe('planLabels', () => {
  it('have a reading over every kanji', () => {
    expect(planLabels.filter(label => readingSegments(label, words).some(({ text, reading }) => reading === undefined && hasKanji(text)))).toEqual([])
  })

  it.each([
    ['一般財源', 'いっぱんざいげん'], ['国県支出金', 'くにけんししゅつきん'], ['起債', 'きさい'], ['担当', 'たんとう'], ['事業内容', 'じぎょうないよう'],
    ['事業行程', 'じぎょうこうてい'], ['現状値', 'げんじょうち'], ['目標値', 'もくひょうち'], ['施策展開の方向', 'しさくてんかいのほうこう'],
  ])('read %s as %s', (label, kana) => {
    expect(toKana(label, words)).toBe(kana)
  })
})
