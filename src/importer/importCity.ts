import path from 'node:path'
import type { EvaluationsChunk } from '../domain/evaluation/evaluation.ts'
import type { BuiltDataset, CityInput } from './buildDataset.ts'
import { buildDataset } from './buildDataset.ts'
import { type Chunk, cutChunks } from './cutChunks.ts'
import { formatEvaluations } from './evaluations/formatEvaluations.ts'
import { importEvaluations } from './evaluations/importEvaluations.ts'
import { formatReport } from './formatReport.ts'
import { SourceError } from './parse/sourceError.ts'
import type { SealChange } from './parse/sourceSeal.ts'
import type { CityDescription, DocumentDescription } from './readers/citySchema.ts'
import { citySchema, guidanceSchema } from './readers/citySchema.ts'
import { readJson } from './readers/readJson.ts'
import { readSource } from './readers/readSource.ts'
import { wordChunks } from './readings/wordChunks.ts'
import { checkReviewed, readSealChanges, stageSeals } from './sealFiles.ts'
import { UnsealedError } from './unsealedError.ts'
import { replaceDirectory } from './writers/replaceDirectory.ts'
import type { StagedFiles } from './writers/stageFiles.ts'

/** What an import wrote. */
export interface ImportResult extends BuiltDataset {
  /** What `seal` accepted that differs from what was checked before. */
  readonly accepted: readonly SealChange[]
  /** Name and size of each file, in bytes. */
  readonly files: readonly { readonly name: string, readonly bytes: number }[]
}

/**
 * Reads a city's folder and writes its dataset and report. Nothing is written unless everything fits.
 * `seal` accepts the documents as they are now: the next import refuses any other. Throws a
 * `SourceError` for what does not fit, an `UnsealedError` when the dataset alone was written, and the system's errors.
 */
export async function importCity(directory: string, { seal = false } = {}): Promise<ImportResult> {
  const description = await readJson(path.join(directory, 'city.json'), 'city.json', citySchema)
  const input = await readInput(directory, description)
  const sources = [input.plan.source, input.guideline.source]
  if (!seal) await checkReviewed(directory, sources)
  const accepted = seal ? await readSealChanges(directory, sources) : []
  const built = buildAccepted(input, accepted)
  const evaluations = await importEvaluations(directory, built.dataset)
  const chunks = cutChunks(built.dataset, evaluations)
  const files = datasetFiles(built, [...chunks, ...await wordChunks(directory, chunks)], evaluations)
  await write(directory, files, seal ? await stageSeals(directory, sources) : undefined)
  return { ...built, accepted, files: [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })) }
}

/** Line numbers of a changed document mislead where lines came or went before them: an error then names the first change too. */
function buildAccepted(input: CityInput, changes: readonly SealChange[]): BuiltDataset {
  try {
    return buildDataset(input)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    const change = changes.find(({ file }) => file === error.file)
    if (!change || change.first === error.line) throw error
    throw new SourceError(change.file, change.first, `前に確認した内容と最初に違うのはこの行です。取り込めない理由は、${error.message}`)
  }
}

async function write(directory: string, files: ReadonlyMap<string, string>, seals: StagedFiles | undefined): Promise<void> {
  try {
    await replaceDirectory(path.join(directory, 'dataset'), files)
  } catch (error) {
    await seals?.discard()
    throw error
  }
  try {
    await seals?.place()
  } catch (error) {
    throw new UnsealedError(error)
  }
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
