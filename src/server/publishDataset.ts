import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Instant } from '../domain/delivery/instant.ts'
import { chunkPath, type Manifest, type ManifestChunk } from '../domain/delivery/manifest.ts'
import { isManifestProblem, parseManifest } from '../domain/delivery/parseManifest.ts'
import { compress } from './compress.ts'
import { ensureDirectory } from '../operator/ensureDirectory.ts'
import { OperatorError } from '../operator/OperatorError.ts'
import type { Dataset } from './readDataset.ts'
import { retireFiles } from './retireFiles.ts'
import { writeAtomically } from '../operator/writeAtomically.ts'

const manifestFile = 'manifest.json'

/** How servers that publish the same agree on its number: `Editions.agree` of storage. */
export type AgreeEdition = (contentHash: string, now: Instant, atLeast: number) => Promise<Pick<Manifest, 'edition' | 'publishedAt'>>

/**
 * A server with nobody to agree with. An edition counts seconds since 1970 or one above the last, whichever is more: so it stays
 * above those of before even when the folder, and with it their count, was lost.
 */
const alone: AgreeEdition = (_contentHash, now, atLeast) => Promise.resolve({ edition: Math.max(atLeast, Math.floor(Date.parse(now) / 1000)), publishedAt: now })

type ManifestContent = Pick<Manifest, 'city' | 'operator' | 'operatorContact' | 'chunks'>

/** Who answers for the server, and how they are reached. */
export interface Operator {
  readonly operator: string | undefined
  readonly operatorContact?: string | undefined
}

/**
 * Makes a dataset the current edition of a folder: first its chunks, each beside its compressed forms, and the manifest last,
 * so that no manifest ever names what is not there. A dataset that is current already changes nothing.
 */
export async function publishDataset({ city, chunks: bodies }: Dataset, { operator, operatorContact }: Operator, directory: string, now: Instant, agree: AgreeEdition = alone): Promise<Manifest> {
  await ensureDirectory(directory)
  const previous = await readManifest(join(directory, manifestFile))
  const chunks: ManifestChunk[] = []
  for (const { name, body, isDeferred } of bodies) {
    const hash = createHash('sha256').update(body).digest('hex')
    const chunk = { name, hash, bytes: body.length, path: chunkPath(name, hash), ...(isDeferred && { isDeferred }) }
    await publishChunk(join(directory, basename(chunk.path)), body)
    chunks.push(chunk)
  }
  const manifest = await nextManifest(previous, { city, ...(operator !== undefined && { operator }), ...(operatorContact !== undefined && { operatorContact }), chunks }, now, agree)
  if (JSON.stringify(manifest) !== JSON.stringify(previous)) await writeAtomically(join(directory, manifestFile), JSON.stringify(manifest))
  await retireFiles(directory, new Set([manifestFile, ...chunks.flatMap(chunk => withCompressed(basename(chunk.path)))]), now)
  return manifest
}

/** The same edition where the manifest before says the same; otherwise one above it. */
async function nextManifest(previous: Manifest | undefined, content: ManifestContent, now: Instant, agree: AgreeEdition): Promise<Manifest> {
  const isSame = previous && JSON.stringify({ ...previous, ...content }) === JSON.stringify(previous)
    && previous.operator === content.operator && previous.operatorContact === content.operatorContact
  if (isSame && agree === alone) return previous
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const { edition, publishedAt } = await agree(contentHash, now, (previous?.edition ?? 0) + (isSame ? 0 : 1))
  return { format: 1, edition, publishedAt, ...content }
}

function withCompressed(file: string): [string, string, string] {
  return [file, `${file}.br`, `${file}.gz`]
}

/** The plain file comes last: where it stands, its compressed forms stand too. */
async function publishChunk(file: string, body: Buffer): Promise<void> {
  const [, brFile, gzFile] = withCompressed(file)
  const held = existsSync(brFile) && existsSync(gzFile) && existsSync(file) ? await readFile(file) : undefined
  if (held?.equals(body)) return
  const { br, gz } = await compress(body)
  await writeAtomically(brFile, br)
  await writeAtomically(gzFile, gz)
  await writeAtomically(file, body)
}

async function readManifest(file: string): Promise<Manifest | undefined> {
  if (!existsSync(file)) return undefined
  const text = await readFile(file, 'utf8')
  try {
    const manifest = parseManifest(JSON.parse(text))
    if (!isManifestProblem(manifest)) return manifest
  }
  catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  throw new OperatorError(`公開中の目録 ${file} が壊れています。控えから戻すか、消してから起動してください。`)
}
