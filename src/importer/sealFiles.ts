import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { SourceError } from './parse/sourceError.ts'
import type { SealChange, SourceSeal } from './parse/sourceSeal.ts'
import { checkSeal, formatSeal, parseSeal, sealChange, sealSource } from './parse/sourceSeal.ts'
import { isMissing } from './readers/readJson.ts'
import type { SourceFile } from './readers/readSource.ts'
import { type StagedFiles, stageFiles } from './writers/stageFiles.ts'

/** Throws for a document that nobody has checked, or that is not as it was checked. */
export async function checkReviewed(directory: string, sources: readonly SourceFile[]): Promise<void> {
  for (const source of sources) {
    const seal = await readSeal(directory, source)
    if (!seal) throw new SourceError(source.file, 0, 'まだ確認済みになっていません。市の文書と見比べてから、--seal を付けて取り込んでください。')
    checkSeal(source, seal, lineDigest)
  }
}

/** How the documents differ from what was checked before; a document sealed for the first time has nothing to differ from. */
export async function readSealChanges(directory: string, sources: readonly SourceFile[]): Promise<SealChange[]> {
  const changes: SealChange[] = []
  for (const source of sources) {
    const seal = await readSeal(directory, source)
    const change = seal && sealChange(source, seal, lineDigest)
    if (change) changes.push(change)
  }
  return changes
}

/** Writes the seals of the documents as they are now, not yet in their places. */
export async function stageSeals(directory: string, sources: readonly SourceFile[]): Promise<StagedFiles> {
  await mkdir(path.join(directory, 'seals'), { recursive: true })
  return stageFiles(new Map(sources.map(source => [sealPath(directory, source), formatSeal(sealSource(source, lineDigest))])))
}

async function readSeal(directory: string, source: SourceFile): Promise<SourceSeal | undefined> {
  const text = await readFile(sealPath(directory, source), 'utf8').catch((error: unknown) => {
    if (!isMissing(error)) throw error
    return undefined
  })
  return text === undefined ? undefined : parseSeal(text)
}

function lineDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function sealPath(directory: string, source: SourceFile): string {
  return path.join(directory, 'seals', `${source.document}.txt`)
}
