import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isChunkName, type ManifestCity } from '../domain/delivery/manifest.ts'
import { OperatorError, systemCode } from '../operator/OperatorError.ts'

/** What the importer wrote for one city, read whole: the bytes of each chunk are published as they are. */
export interface Dataset {
  readonly city: ManifestCity
  readonly chunks: readonly DatasetChunk[]
}

/** One chunk of a {@link Dataset}. */
export interface DatasetChunk {
  readonly name: string
  readonly body: Buffer
  /** See `ManifestChunk.isDeferred`. */
  readonly isDeferred?: true
}

/** Reads `index.json` of a dataset folder and every file that it names. Throws an {@link OperatorError} that names the file at fault. */
export async function readDataset(directory: string): Promise<Dataset> {
  const indexFile = join(directory, 'index.json')
  const index = parseJson(await readNamed(indexFile), indexFile)
  if (!isFields(index) || index['format'] !== 1 || !isCity(index['city']) || !Array.isArray(index['chunks'])) throw malformed(indexFile)
  const chunks: DatasetChunk[] = []
  for (const entry of index['chunks']) {
    if (!isFields(entry) || !isChunkName(entry['name']) || !isFileName(entry['file'])) throw malformed(indexFile)
    const { name, isDeferred } = entry
    if (isDeferred !== undefined && isDeferred !== true) throw malformed(indexFile)
    if (typeof name !== 'string' || chunks.some(chunk => chunk.name === name)) throw malformed(indexFile)
    const file = join(directory, entry['file'])
    const body = await readNamed(file)
    parseJson(body, file)
    chunks.push({ name, body, ...(isDeferred && { isDeferred }) })
  }
  if (chunks.length === 0) throw malformed(indexFile)
  return { city: { code: index['city'].code, name: index['city'].name }, chunks }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isCity(value: unknown): value is ManifestCity {
  return isFields(value) && typeof value['code'] === 'string' && value['code'] !== '' && typeof value['name'] === 'string' && value['name'] !== ''
}

/** A plain file of the same folder. */
function isFileName(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*\.json$/.test(value)
}

async function readNamed(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  }
  catch (cause) {
    throw new OperatorError(`データのファイル ${file} を読めません。npm run import で作ってから起動してください(${systemCode(cause)})。`, { cause })
  }
}

function parseJson(body: Buffer, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  }
  catch (cause) {
    throw new OperatorError(`データのファイル ${file} はJSONとして読めません。npm run import で作り直してください。`, { cause })
  }
}

function malformed(file: string): OperatorError {
  return new OperatorError(`データの目次 ${file} の形が正しくありません。npm run import で作り直してください。`)
}
