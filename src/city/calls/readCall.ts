import { basename } from 'node:path'
import { checkCall } from '../../domain/publicComment/checkCall.ts'
import { checkReferences } from '../checkReferences.ts'
import { InputError } from '../InputError.ts'
import { readInputText } from '../readInputFile.ts'
import { buildCall } from './buildCall.ts'
import { markdownFault } from './markdownFault.ts'
import { parseCall } from './parseCall.ts'
import type { CallToPublish } from './publishCall.ts'
import { readCallFiles } from './readCallFiles.ts'

/** Where a call is read from; `path` counts from the directory. */
export interface CallPlace {
  readonly path: string
  readonly directory: string
  readonly cityDir: () => string
}

/** Reads a call with the files beside it and checks it by its rules. Throws an {@link InputError} with all faults of all files. */
export async function readCall({ path, directory, cityDir }: CallPlace): Promise<CallToPublish> {
  const file = basename(path)
  const { source, faults } = parseCall(file, await readInputText(directory, path))
  if (!source) throw new InputError(faults)
  const purpose = markdownFault(file, source.call.purpose)
  const unknown = await checkReferences(cityDir, [{ file, ...source.call }])
  const files = await readCallFiles(path, directory, source)
  const { draft } = files
  const broken = checkCall(buildCall({ source, draft: draft ?? '', materials: [], today: '' }, 1, undefined))
    // What the YAML lacks is told by its own faults already.
    .filter(({ at }) => at === 'draft' ? draft !== undefined : faults.length === 0)
    .map(({ at, reason }) => ({ file: at === 'draft' ? source.draftFile : file, reason }))
  const all = [...faults, ...(purpose ? [{ ...purpose, column: '趣旨・背景' }] : []), ...unknown, ...files.faults, ...broken]
  if (all.length > 0) throw new InputError(all)
  return { source, files: { draft: draft ?? '', materials: files.materials } }
}
