import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PolicyChunk } from '../../../src/domain/plan/dataset.ts'
import type { ReadingsChunk } from '../../../src/domain/reading/readingsChunk.ts'
import { planDocuments } from '../../../src/domain/search/documents/planDocuments.ts'
import type { SearchSources } from '../../../src/domain/search/documents/searchSources.ts'
import type { SearchPage } from '../../../src/domain/search/searchDocument.ts'
import type { SynonymsChunk } from '../../../src/domain/search/synonymsChunk.ts'
import { createWordReadings } from '../../../src/domain/search/wordReadings.ts'

const directory = path.join(import.meta.dirname, '../../../data/isehara/dataset')

function chunk(name: string): unknown {
  return JSON.parse(readFileSync(path.join(directory, `${name}.json`), 'utf8'))
}

/** The committed dataset, as search reads it. */
export const sources: SearchSources = {
  outline: chunk('outline') as SearchSources['outline'],
  overview: chunk('overview') as SearchSources['overview'],
  guideline: chunk('guideline') as SearchSources['guideline'],
  policyChunks: readdirSync(directory).filter(file => file.startsWith('policies-')).toSorted()
    .map(file => chunk(file.replace('.json', '')) as PolicyChunk),
}

export const documents = planDocuments(sources)
export const synonyms = chunk('synonyms') as SynonymsChunk
export const readings = chunk('readings') as ReadingsChunk
export const wordReadings = createWordReadings(readings)

/** A page as the questions name it: `project:24-101`, `costs`. */
export function pageKey(page: SearchPage): string {
  if (page.kind === 'sdg') return `sdg:${page.goal}`
  return 'id' in page ? `${page.kind}:${page.id}` : page.kind
}
