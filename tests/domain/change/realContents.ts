import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PlanContents } from '../../../src/domain/change/planPicture.ts'
import type { FixedChunks, PolicyChunk } from '../../../src/domain/plan/dataset.ts'

const directory = fileURLToPath(new URL('../../../data/isehara/dataset/', import.meta.url))

function readChunk(name: string): unknown {
  return JSON.parse(readFileSync(`${directory}${name}.json`, 'utf8'))
}

const fixed = <Name extends keyof FixedChunks>(name: Name) => readChunk(name) as FixedChunks[Name]
const index = readChunk('index') as { readonly chunks: readonly { readonly name: string }[] }

/** The dataset of the first city, as its importer wrote it. */
export const realContents: PlanContents = {
  outline: fixed('outline'), overview: fixed('overview'), guideline: fixed('guideline'),
  policies: index.chunks.filter(chunk => chunk.name.startsWith('policies-')).map(chunk => readChunk(chunk.name) as PolicyChunk),
}
