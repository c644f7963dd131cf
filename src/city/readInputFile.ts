import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { systemCode } from '../operator/OperatorError.ts'
import { InputError } from './InputError.ts'

/** Larger than any file that the staff have a use for, the longest attachment included. */
const mostBytes = 32 * 1024 * 1024
/** Larger than any text that people read. */
const mostTextBytes = 2 * 1024 * 1024

/** The bytes of a file that the staff named, from the folder in which they gave the command. Throws an {@link InputError}. */
export async function readInputFile(directory: string, file: string, most = mostBytes): Promise<Buffer> {
  const bytes = await readSome(resolve(directory, file), most + 1).catch((cause: unknown) => {
    throw new InputError([{ file, reason: `ファイルを読めません(${systemCode(cause)})。名前と場所を確かめてください。` }])
  })
  if (bytes.length > most) throw new InputError([{ file, reason: `ファイルが大きすぎます。${most / 1024 / 1024}MBまでです。` }])
  return bytes
}

/** The same as text, in UTF-8 with or without a byte order mark. */
export async function readInputText(directory: string, file: string): Promise<string> {
  const bytes = await readInputFile(directory, file, mostTextBytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    throw new InputError([{ file, reason: '文字コードがUTF-8ではありません。メモ帳なら、名前を付けて保存で「UTF-8」を選んでください。' }])
  }
}

/** As much of a file as is asked for, however long it is: a device or a pipe has no length that could be asked before. */
async function readSome(path: string, most: number): Promise<Buffer> {
  const handle = await open(path)
  try {
    const parts: Buffer[] = []
    let length = 0
    for await (const part of handle.createReadStream({ end: most - 1, autoClose: false })) {
      if (!Buffer.isBuffer(part)) continue
      parts.push(part)
      length += part.length
    }
    return Buffer.concat(parts, length)
  } finally {
    await handle.close()
  }
}
