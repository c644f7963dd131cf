import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { systemCode } from '../../operator/OperatorError.ts'
import { expectBackup } from '../../storage/backup/expectBackup.ts'
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
    const path = resolve(directory, name)
    try {
      // Before a storage is opened or made for it.
      await access(path, constants.R_OK)
      await expectBackup(path)
      const { restoreFrom, place } = await storage({ asItIs: true, orNew: true })
      const counts = await restoreFrom(path)
      return [`${name} を保存先に戻しました。`, describeCounts(place, counts)]
    }
    catch (cause) {
      if (!(cause instanceof Error && 'syscall' in cause)) throw cause
      if ('path' in cause && cause.path === path) throw new InputError([{ file: name, reason: `控えを読めません(${systemCode(cause)})。名前と、読む権限を確かめてください。` }])
      throw new InputError([{ file: name, reason: `データの置き場所に写せません(${systemCode(cause)})。控えを読めるか、置き場所に空きがあるかを確かめてください。` }])
    }
  },
}
