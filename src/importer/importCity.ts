import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EvaluationsChunk } from '../domain/evaluation/evaluation.ts'
import type { BuiltDataset, CityInput } from './buildDataset.ts'
import { buildDataset } from './buildDataset.ts'
import { type Chunk, cutChunks } from './cutChunks.ts'
import { formatEvaluations } from './evaluations/formatEvaluations.ts'
import { importEvaluations } from './evaluations/importEvaluations.ts'
import { formatReport } from './formatReport.ts'
import { SourceError } from './parse/sourceError.ts'
import { checkSeal, formatSeal, parseSeal, sealSource } from './parse/sourceSeal.ts'
import type { CityDescription, DocumentDescription } from './readers/citySchema.ts'
import { citySchema, guidanceSchema } from './readers/citySchema.ts'
import { isMissing, readJson } from './readers/readJson.ts'
import type { SourceFile } from './readers/readSource.ts'
import { readSource } from './readers/readSource.ts'
import { wordChunks } from './readings/wordChunks.ts'
import { replaceDirectory } from './writers/replaceDirectory.ts'

/** What an import wrote. */
export interface ImportResult extends BuiltDataset {
  /** Name and size of each file, in bytes. */
  readonly files: readonly { readonly name: string, readonly bytes: number }[]
}

/**
 * Reads a city's folder and writes its dataset and report. Nothing is written unless everything fits.
 * `seal` accepts the documents as they are now: the next import refuses any other.
 */
export async function importCity(directory: string, { seal = false } = {}): Promise<ImportResult> {
  const description = await readJson(path.join(directory, 'city.json'), 'city.json', citySchema)
  const input = await readInput(directory, description)
  const sources = [input.plan.source, input.guideline.source]
  if (!seal) for (const source of sources) await checkReviewed(directory, source)
  const built = buildDataset(input)
  const evaluations = await importEvaluations(directory, built.dataset)
  const chunks = cutChunks(built.dataset, evaluations)
  const files = datasetFiles(built, [...chunks, ...await wordChunks(directory, chunks)], evaluations)
  await replaceDirectory(path.join(directory, 'dataset'), files)
  if (seal) for (const source of sources) await writeSeal(directory, source)
  return { ...built, files: [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })) }
}

async function readInput(directory: string, description: CityDescription): Promise<CityInput> {
  const read = async (kind: DocumentDescription['kind']) => {
    const [entry, ...others] = description.documents.filter(candidate => candidate.kind === kind)
    if (!entry || others.length > 0) throw new SourceError('city.json', 0, `documents に kind が ${kind} の文書がちょうど1つ要ります。`)
    return { description: entry, source: await readSource(path.join(directory, 'source', entry.file), entry.id, entry.file) }
  }
  const plan = await read('midTermPlan')
  const name = `guidance/${plan.description.id}.json`
  const guidance = await readJson(path.join(directory, name), name, guidanceSchema)
  return { description, plan: { ...plan, guidance }, guideline: await read('participationGuideline') }
}

function datasetFiles(built: BuiltDataset, chunks: readonly Chunk[], evaluations: EvaluationsChunk | undefined): Map<string, string> {
  const { cityCode: code, cityName: name } = built.dataset.plan
  const index = { format: 1, city: { code, name }, chunks: chunks.map(indexEntry) }
  return new Map([
    ...chunks.map(chunk => [`${chunk.name}.json`, `${JSON.stringify(chunk.content)}\n`] as const),
    ['index.json', `${JSON.stringify(index, null, 2)}\n`],
    ['report.md', formatReport(built) + (evaluations ? `\n${formatEvaluations(evaluations)}` : '')],
  ])
}

function indexEntry({ name, isDeferred }: Chunk) {
  return { name, file: `${name}.json`, ...(isDeferred && { isDeferred }) }
}

function lineDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function sealPath(directory: string, source: SourceFile): string {
  return path.join(directory, 'seals', `${source.document}.txt`)
}

async function checkReviewed(directory: string, source: SourceFile): Promise<void> {
  const text = await readFile(sealPath(directory, source), 'utf8').catch((error: unknown) => {
    if (!isMissing(error)) throw error
    throw new SourceError(source.file, 0, 'まだ確認済みになっていません。市の文書と見比べてから、--seal を付けて取り込んでください。')
  })
  checkSeal(source, parseSeal(text), lineDigest)
}

async function writeSeal(directory: string, source: SourceFile): Promise<void> {
  await mkdir(path.join(directory, 'seals'), { recursive: true })
  await writeFile(sealPath(directory, source), formatSeal(sealSource(source, lineDigest)))
}
