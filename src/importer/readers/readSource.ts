import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { SourceError } from '../parse/sourceError.ts'
import type { SourceText } from '../parse/sourceText.ts'
import { systemCode } from '../systemCode.ts'
import { isMissing } from './readJson.ts'

/** A source as it lies on disk. */
export interface SourceFile extends SourceText {
  readonly sha256: string
}

/** Reads a source document: UTF-8 text, or one clear error. `file` is the name in messages. */
export async function readSource(path: string, document: string, file: string): Promise<SourceFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new SourceError(file, 0, isMissing(error) ? '元の文書がありません。' : `元の文書を読めません(${systemCode(error) ?? '不明'})。`)
  })
  const text = decodeSource(bytes, file)
  const lines = text.replace(/\n$/, '').split('\n')
  return { document, file, lines, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Decodes UTF-8, or says what the bytes are instead. */
export function decodeSource(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new SourceError(file, 0, '元の文書が空です。')
  if (bytes.includes(0)) throw new SourceError(file, 0, '文字のファイルではありません(NULバイトがあります)。')
  const text = decodeAs('utf-8', bytes)
  if (text === undefined) {
    const isShiftJis = decodeAs('shift_jis', bytes) !== undefined
    throw new SourceError(file, 0, isShiftJis
      ? '文字コードがUTF-8ではなくCP932(Shift_JIS)のようです。UTF-8に直してください。'
      : '文字コードがUTF-8ではありません。')
  }
  if (text.trim() === '') throw new SourceError(file, 0, '元の文書に文字がありません。')
  if (text.includes('\r\n')) throw new SourceError(file, 0, '改行コードがCRLFです。受け取ったままのLFの文書を置いてください(GitのWindowsの設定が書き換えたのかもしれません)。')
  return text
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
