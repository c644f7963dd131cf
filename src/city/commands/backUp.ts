import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parameterOf } from '../arguments/parseArguments.ts'
import type { Command } from '../command.ts'
import { describeCounts } from '../describeCounts.ts'
import { inputError } from '../InputError.ts'
import { writingFile } from '../writingFile.ts'

/** `backup FILE` */
export const backUp: Command = {
  words: ['backup'],
  parameters: ['ファイル'],
  options: {},
  summary: '保存先の控えを、一つのファイルに書きます。サーバーが動いていても使えます。',
  example: 'backup 控え-2026-06-01.sqlite',
  async run(input, { directory, storage }) {
    const name = parameterOf(input, 'ファイル')
    const file = resolve(directory, name)
    if (existsSync(file)) throw inputError(`${name} は、もうあります。ほかの名前にしてください。`)
    const { copyTo, place } = await storage({ asItIs: true })
    const counts = await writingFile(name, () => copyTo(file))
    const { size } = await stat(file)
    return [
      `${name} に控えを書きました(${size}バイト)。住民が書いたものと個人情報が入っています。`,
      `SHA-256: ${await hashOf(file)}`,
      describeCounts(place, counts),
      '空の保存先に restore で戻せます。くわしくは docs/operating.md にあります。',
    ]
  },
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
