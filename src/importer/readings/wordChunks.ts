import { access } from 'node:fs/promises'
import path from 'node:path'
import type { Static, TSchema } from 'typebox'
import { planLabels } from '../../domain/plan/planLabels.ts'
import { readingsChunkName } from '../../domain/reading/readingsChunk.ts'
import { normaliseText } from '../../domain/search/normaliseText.ts'
import { synonymsChunkName, type SynonymsChunk } from '../../domain/search/synonymsChunk.ts'
import type { Chunk } from '../cutChunks.ts'
import { SourceError } from '../parse/sourceError.ts'
import { readJson } from '../readers/readJson.ts'
import { buildReadings } from './buildReadings.ts'
import { createAnalyser } from './createAnalyser.ts'
import { overridesSchema } from './overridesSchema.ts'
import { synonymsSchema } from './synonymsSchema.ts'

/** The chunks about words that go with a dataset: readings of all its texts and of the words that head them, and the city's synonyms. */
export async function wordChunks(directory: string, chunks: readonly Chunk[]): Promise<Chunk[]> {
  const overrides = await readList(directory, 'readings/overrides.json', overridesSchema)
  const groups = await readList(directory, 'synonyms.json', synonymsSchema)
  const readings = buildReadings([...chunks.map(chunk => chunk.content), planLabels], await createAnalyser(), overrides ?? [])
  return [
    { name: readingsChunkName, content: readings, isDeferred: true },
    { name: synonymsChunkName, content: checkSynonyms(groups ?? []) },
  ]
}

/** A list of the city's folder; a city without one has none. */
async function readList<Schema extends TSchema>(directory: string, name: string, schema: Schema): Promise<Static<Schema> | undefined> {
  const file = path.join(directory, name)
  const isThere = await access(file).then(() => true, () => false)
  return isThere ? readJson(file, name, schema) : undefined
}

function checkSynonyms(groups: SynonymsChunk['groups']): SynonymsChunk {
  const seen = new Set<string>()
  for (const word of groups.flat()) {
    const normal = normaliseText(word)
    if (normal === '' || seen.has(normal)) throw new SourceError('synonyms.json', 0, `「${word}」が二度出てくるか、文字として扱えません。`)
    seen.add(normal)
  }
  return { groups }
}
