import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { systemCode } from '../operator/OperatorError.ts'
import { InputError } from './InputError.ts'

/** The bytes of a file that the staff named, from the folder in which they gave the command. Throws an {@link InputError}. */
export async function readInputFile(directory: string, file: string): Promise<Buffer> {
  try {
    return await readFile(resolve(directory, file))
  } catch (cause) {
    throw new InputError([{ file, reason: `ファイルを読めません(${systemCode(cause)})。名前と場所を確かめてください。` }])
  }
}

/** The same as text, in UTF-8 with or without a byte order mark. */
export async function readInputText(directory: string, file: string): Promise<string> {
  const bytes = await readInputFile(directory, file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    throw new InputError([{ file, reason: '文字コードがUTF-8ではありません。メモ帳なら、名前を付けて保存で「UTF-8」を選んでください。' }])
  }
}
