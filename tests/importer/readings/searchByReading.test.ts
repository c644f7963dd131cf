import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasKanji } from '../../../src/domain/reading/kanaLetters.ts'
import { createSearchIndex } from '../../../src/domain/search/createSearchIndex.ts'
import { createAnalyser } from '../../../src/importer/readings/createAnalyser.ts'
import { japaneseTexts } from '../../../src/importer/readings/japaneseTexts.ts'
import type { Override } from '../../../src/importer/readings/overridesSchema.ts'
import { compileOverrides, readTokens } from '../../../src/importer/readings/readTokens.ts'
import { documents, readings, synonyms } from '../../domain/search/cityData.ts'

const city = path.join(import.meta.dirname, '../../../data/isehara')

async function json(file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(city, file), 'utf8'))
}

describe('searching by the readings of the analyser', () => {
  it('finds every word that it cuts, wherever the word stands', async () => {
    const analyse = await createAnalyser()
    const rules = compileOverrides(await json('readings/overrides.json') as Override[])
    const files = (await readdir(path.join(city, 'dataset'))).filter(file => file.endsWith('.json') && !['index.json', 'readings.json', 'synonyms.json'].includes(file))
    const texts = japaneseTexts(await Promise.all(files.map(file => json(`dataset/${file}`))))
    const words = new Map<string, string>()
    for (const token of texts.flatMap(text => readTokens(text, analyse, rules))) {
      // A space within a word (目 標) parts two words for a search.
      if (token.reading !== undefined && hasKanji(token.surface) && !token.surface.includes(' ')) words.set(`${token.surface} ${token.reading}`, token.surface)
    }
    expect(words.size).toBeGreaterThan(1500)
    const index = createSearchIndex({ documents, synonyms, readings })
    const hitsOf = (typed: string) => {
      const { hits, relaxed } = index.search({ typed, limit: documents.length })
      return new Set(relaxed ? [] : hits.map(hit => hit.document.id))
    }
    const lacking = [...words].flatMap(([key, surface]) => {
      const found = hitsOf(key.slice(surface.length + 1))
      const lost = [...hitsOf(surface)].filter(id => !found.has(id))
      return lost.length > 0 ? [`${key}: ${lost.length}`] : []
    })
    expect(lacking).toEqual([])
  })
})
