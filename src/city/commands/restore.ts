import { resolve } from 'node:path'
import { systemCode } from '../../operator/OperatorError.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import type { Command } from '../command.ts'
import { describeCounts } from '../describeCounts.ts'
import { InputError } from '../InputError.ts'

/** `restore FILE` */
export const restore: Command = {
  words: ['restore'],
  parameters: ['ファイル'],
  options: {},
  summary: '控え(backup で書いたもの)を、空の保存先に戻します。SQLiteとPostgreSQLのどちらの控えも、どちらにも戻せます。',
  example: 'restore 控え-2026-06-01.sqlite',
  async run(input, { directory, storage }) {
    const name = parameterOf(input, 'ファイル')
    const { restoreFrom, place } = await storage()
    try {
      const counts = await restoreFrom(resolve(directory, name))
      return [`${name} を保存先に戻しました。`, describeCounts(place, counts)]
    }
    catch (cause) {
      if (!(cause instanceof Error && 'syscall' in cause)) throw cause
      throw new InputError([{ file: name, reason: `データの置き場所に写せません(${systemCode(cause)})。控えを読めるか、置き場所に空きがあるかを確かめてください。` }])
    }
  },
}
