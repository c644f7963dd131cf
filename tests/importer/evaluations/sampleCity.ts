import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EvaluationProblem } from '../../../src/importer/evaluations/evaluationProblem.ts'
import type { BuiltEvaluations } from '../../../src/importer/evaluations/buildEvaluations.ts'
import { buildEvaluations } from '../../../src/importer/evaluations/buildEvaluations.ts'
import type { RatingScheme } from '../../../src/domain/evaluation/ratingScheme.ts'
import type { Dataset } from '../../../src/domain/plan/dataset.ts'
import { importCity } from '../../../src/importer/importCity.ts'

/** 見本市: a city that does not exist, with a plan and an evaluation that say of themselves that they are samples. */
const sampleDirectory = fileURLToPath(new URL('../../fixtures/evaluation/city/', import.meta.url))

/** A copy of the sample city's folder that a test may change. */
export interface SampleCopy {
  readonly directory: string
  write(name: string, content: string | Uint8Array): Promise<void>
  /** The files of the dataset with their texts; nothing where none was written. */
  dataset(): Promise<Readonly<Record<string, string>>>
  remove(): Promise<void>
}

export async function copySampleCity(): Promise<SampleCopy> {
  const directory = await mkdtemp(path.join(tmpdir(), 'sample-city-'))
  await cp(sampleDirectory, directory, { recursive: true })
  const folder = path.join(directory, 'dataset')
  return {
    directory,
    write: (name, content) => writeFile(path.join(directory, name), content),
    async dataset() {
      const names = await readdir(folder).catch(() => [])
      return Object.fromEntries(await Promise.all(names.sort().map(async name => [name, await readFile(path.join(folder, name), 'utf8')] as const)))
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}

async function readSampleDataset(): Promise<Dataset> {
  const copy = await copySampleCity()
  try {
    return (await importCity(copy.directory)).dataset
  } finally {
    await copy.remove()
  }
}

/** The sample city's plan. */
export const sampleDataset = await readSampleDataset()

/** The sample city's grades ◎ ○ △, and A to try a second scheme with the same mark. */
export const sampleSchemes: readonly RatingScheme[] = ['mihon', 'betsu'].map(id => ({
  id, title: '見本の区分', source: '見本', grades: [
    { mark: id === 'mihon' ? '◎' : '優', label: '見本どおり', order: 1, description: '' },
    { mark: 'A', label: '見本', order: 2, description: '' },
  ],
}))

/** The headings of a table, in the documented order. */
export const headings = '事業番号,計画表,指標番号,年度,実績値,単位,評価,コメント,公表日,出典'

/** A row that is right, of the sample city's first indicator. */
export const rightRow = '1-101,1,1,2021,1050,人,◎,見本です。,2022-09-30,見本の文書'

/** Builds the evaluations of tables given as text. */
export function build(...tables: readonly string[]): BuiltEvaluations {
  const files = tables.map((text, index) => ({ file: `evaluations/${index + 1}.csv`, bytes: Buffer.from(text) }))
  return buildEvaluations({ ratings: { file: 'evaluations/ratings.json', schemes: sampleSchemes }, tables: files }, sampleDataset)
}

/** What stands against these rows below the right headings. */
export function problemsOf(...rows: readonly string[]): readonly EvaluationProblem[] {
  const built = build([headings, ...rows].join('\n'))
  return built.kind === 'refused' ? built.problems : []
}
