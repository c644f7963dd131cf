import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { planLabels } from '../../../src/domain/plan/planLabels.ts'
import { hasKanji } from '../../../src/domain/reading/kanaLetters.ts'
import { createReadingDictionary, type ReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import type { ReadingsChunk } from '../../../src/domain/reading/readingsChunk.ts'
import { readingSegments, type ReadingSegment } from '../../../src/domain/reading/readingSegments.ts'
import { rubySegments } from '../../../src/domain/reading/rubySegments.ts'
import { toKana } from '../../../src/domain/reading/toKana.ts'
import { createAnalyser } from '../../../src/importer/readings/createAnalyser.ts'
import { findDisagreement } from '../../../src/importer/readings/findDisagreement.ts'
import { japaneseTexts } from '../../../src/importer/readings/japaneseTexts.ts'
import type { Override } from '../../../src/importer/readings/overridesSchema.ts'
import { compileOverrides, readTokens } from '../../../src/importer/readings/readTokens.ts'
import { ReadText } from '../../../src/importer/readings/readText.ts'

const city = path.join(import.meta.dirname, '../../../data/isehara')

async function json(file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(city, file), 'utf8'))
}

let words: ReadingDictionary
let chunk: ReadingsChunk
let overrides: readonly Override[]
let texts: readonly string[]

beforeAll(async () => {
  chunk = await json('dataset/readings.json') as ReadingsChunk
  overrides = await json('readings/overrides.json') as Override[]
  words = createReadingDictionary(chunk)
  const files = (await readdir(path.join(city, 'dataset'))).filter(file => file.endsWith('.json') && !['index.json', 'readings.json', 'synonyms.json'].includes(file))
  texts = japaneseTexts([...await Promise.all(files.map(file => json(`dataset/${file}`))), planLabels])
})

const toRead = (segments: readonly ReadingSegment[]) => segments.map(({ text, reading, isChecked }) => `${text}(${reading ?? ''}${isChecked ? '*' : ''})`).join('')

describe('the city’s readings', () => {
  it('say of every text what the analyser and the overrides say', async () => {
    const analyse = await createAnalyser()
    const rules = compileOverrides(overrides)
    expect(texts.length).toBeGreaterThan(2000)
    expect(texts.filter(text => findDisagreement(new ReadText(readTokens(text, analyse, rules)), words))).toEqual([])
  })

  it('leave no kanji of the dataset without a reading', () => {
    expect(texts.filter(text => readingSegments(text, words).some(segment => segment.reading === undefined && hasKanji(segment.text)))).toEqual([])
  })

  it('lose nothing by the care for other texts', () => {
    expect(texts.filter(text => toRead(rubySegments(text, words)) !== toRead(readingSegments(text, words)))).toEqual([])
  })

  it('cost a phone at most 40 KB', () => {
    expect(brotliCompressSync(JSON.stringify(chunk)).length).toBeLessThanOrEqual(40_000)
  })

  it('use every override', () => {
    const surfaces = texts.join('\n')
    expect(overrides.filter(override => !surfaces.includes(override.surface))).toEqual([])
  })

  it.each([
    ['伊勢原市', 'いせはらし'], ['大山', 'おおやま'], ['大山詣り', 'おおやままいり'], ['比々多地区', 'ひびたちく'], ['日向地区', 'ひなたちく'],
    ['高部屋', 'たかべや'], ['成瀬', 'なるせ'], ['秦野市', 'はだのし'], ['太田道灌', 'おおたどうかん'], ['施策', 'しさく'],
    ['市民協働課', 'しみんきょうどうか'], ['障がい者', 'しょうがいしゃ'], ['令和3年度', 'れいわ3ねんど'], ['認知症', 'にんちしょう'],
    ['6,650人', '6,650にん'], ['市民提案型', 'しみんていあんがた'], ['ひとり親家庭', 'ひとりおやかてい'], ['40本の施策', '40ぽんのしさく'],
  ])('read %s as %s', (text, expected) => {
    expect(toKana(text, words)).toBe(expected)
  })
})
