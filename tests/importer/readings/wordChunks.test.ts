import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GuidelineChunk } from '../../../src/domain/plan/dataset.ts'
import { wordChunks } from '../../../src/importer/readings/wordChunks.ts'

const guideline: GuidelineChunk = { guideline: { title: '市民協働', years: [], sections: [], categories: [], notes: [] } }

/** The word chunks of a city with these files, as JSON. */
async function chunksOf(files: Readonly<Record<string, unknown>>) {
  const city = await mkdtemp(path.join(tmpdir(), 'city-'))
  try {
    await mkdir(path.join(city, 'readings'))
    for (const [file, content] of Object.entries(files)) await writeFile(path.join(city, file), JSON.stringify(content))
    return await wordChunks(city, [{ name: 'guideline', content: guideline }])
  } finally {
    await rm(city, { recursive: true })
  }
}

describe('wordChunks', () => {
  it('takes the city’s readings and synonyms', async () => {
    expect(await chunksOf({
      'readings/overrides.json': [{ surface: '協働', reading: 'きょうどう', basis: 'test' }],
      'synonyms.json': [['ごみ', '廃棄物']],
    })).toMatchObject([
      { name: 'readings', content: { words: expect.arrayContaining([['協働', 'きょうどう', 1], ['市民', 'しみん']]) as unknown } },
      { name: 'synonyms', content: { groups: [['ごみ', '廃棄物']] } },
    ])
  })

  it('does without the lists of a city that has none', async () => {
    const [readings, synonyms] = await chunksOf({})
    expect(readings?.content).toMatchObject({ words: expect.arrayContaining([['市民', 'しみん']]) as unknown })
    expect(synonyms?.content).toEqual({ groups: [] })
  })

  it('reads the words that head the plan’s parts as well', async () => {
    const [readings] = await chunksOf({})
    expect(readings?.content).toMatchObject({ words: expect.arrayContaining([['支出', 'ししゅつ'], ['財源', 'ざいげん']]) as unknown })
  })

  it.each([
    ['a word in two groups', { 'synonyms.json': [['ごみ', '廃棄物'], ['ゴミ', 'くず']] }, 'synonyms.json: 「ゴミ」が二度'],
    ['a group of one', { 'synonyms.json': [['ごみ']] }, 'synonyms.json: 内容が決まりと合いません'],
    ['a reading without its basis', { 'readings/overrides.json': [{ surface: '人', reading: 'ひと' }] }, 'readings/overrides.json: 内容が決まりと合いません'],
    ['a context that is no pattern', { 'readings/overrides.json': [{ surface: '人', reading: 'ひと', basis: 'test', after: '[' }] }, 'readings/overrides.json: 前後の文字の決まり「[」'],
  ])('refuses %s', async (_, files, message) => {
    await expect(chunksOf(files)).rejects.toThrow(message)
  })
})
