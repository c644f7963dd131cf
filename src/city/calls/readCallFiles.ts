import { basename, dirname, extname, resolve } from 'node:path'
import type { CallMaterial } from '../../domain/publicComment/publicCommentCall.ts'
import type { StoredFile } from '../../storage/storage.ts'
import { definedOnly } from '../definedOnly.ts'
import { checkBeside } from '../checkBeside.ts'
import { InputError, type InputFault } from '../InputError.ts'
import { readInputFile, readInputText } from '../readInputFile.ts'
import { markdownFault } from './markdownFault.ts'
import type { CallSource } from './parseCall.ts'

/** How large one attachment may be, in bytes: phones fetch it over mobile networks. */
export const largestAttachment = 20 * 1024 * 1024

/** A material with its text, or with the bytes of its PDF, not yet stored. */
export type ReadMaterial =
  | { readonly kind: 'text', readonly material: CallMaterial }
  | { readonly kind: 'pdf', readonly title: string, readonly file: StoredFile }

/** The files of a call: the draft's Markdown and its materials. */
export interface CallFiles {
  readonly draft: string
  readonly materials: readonly ReadMaterial[]
}

/** What could be read of them, and what is wrong with the others. */
export interface ReadCallFiles {
  /** Absent where it could not be read. */
  readonly draft?: string
  readonly materials: readonly ReadMaterial[]
  readonly faults: readonly InputFault[]
}

/** Reads the files beside a call's YAML; a file that it does not name is none. */
export async function readCallFiles(yamlFile: string, directory: string, source: CallSource): Promise<ReadCallFiles> {
  const folder = dirname(resolve(directory, yamlFile))
  const faults: InputFault[] = []
  const attempt = async <Value>(file: string, read: () => Promise<Value>): Promise<Value | undefined> => {
    if (file === '') return undefined
    try {
      await checkBeside(folder, file)
      return await read()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push(...error.faults)
      return undefined
    }
  }
  const draft = await attempt(source.draftFile, () => readMarkdown(folder, source.draftFile))
  const materials: ReadMaterial[] = []
  for (const { title, file } of source.materials) {
    const material = await attempt(file, () => readMaterial(folder, title, file))
    if (material) materials.push(material)
  }
  return { ...definedOnly({ draft }), materials, faults }
}

async function readMaterial(folder: string, title: string, file: string): Promise<ReadMaterial> {
  switch (extname(file).toLowerCase()) {
    case '.md': return { kind: 'text', material: { title, text: await readMarkdown(folder, file) } }
    case '.pdf': return { kind: 'pdf', title, file: { mediaType: 'application/pdf', body: checkPdf(file, await readInputFile(folder, file)) } }
    default: throw new InputError([{ file: basename(file), reason: '資料は、PDF(.pdf)かMarkdown(.md)にしてください。' }])
  }
}

async function readMarkdown(folder: string, file: string): Promise<string> {
  const text = await readInputText(folder, file)
  const fault = markdownFault(file, text)
  if (fault) throw new InputError([fault])
  return text
}

function checkPdf(file: string, body: Buffer): Buffer {
  if (body.subarray(0, 5).toString('latin1') !== '%PDF-') throw new InputError([{ file, reason: '中身がPDFではありません。' }])
  if (body.length > largestAttachment) throw new InputError([{ file, reason: `PDFが大きすぎます(${Math.ceil(body.length / 1024 / 1024)}MB)。${largestAttachment / 1024 / 1024}MBまでにしてください。` }])
  return body
}
