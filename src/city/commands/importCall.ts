import { basename } from 'node:path'
import { periodDays } from '../../domain/publicComment/checkCall.ts'
import { formatInstant } from '../../domain/sync/formatInstant.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import { parseCall } from '../calls/parseCall.ts'
import { publishCall } from '../calls/publishCall.ts'
import { readCallFiles } from '../calls/readCallFiles.ts'
import { checkReferences } from '../checkReferences.ts'
import type { Command } from '../command.ts'
import { InputError } from '../InputError.ts'
import { readInputText } from '../readInputFile.ts'
import { versionText } from '../versionText.ts'

/** `call import FILE.yaml` */
export const importCall: Command = {
  words: ['call', 'import'],
  parameters: ['ファイル.yaml'],
  options: {},
  summary: 'パブリックコメントの募集を、YAMLと案(Markdown)から公開・更新します。',
  example: 'call import 募集/総合計画.yaml',
  async run(input, context) {
    const path = parameterOf(input, 'ファイル.yaml')
    const file = basename(path)
    const parsed = parseCall(file, await readInputText(context.directory, path))
    if (parsed.kind === 'faults') throw new InputError(parsed.faults)
    const { source } = parsed
    const faults = await checkReferences(context.cityDir, [{ file, ...source.call }])
    if (faults.length > 0) throw new InputError(faults)
    const files = await readCallFiles(path, context.directory, source)
    const { version, change, call } = await publishCall(await context.storage(), { file, source, files }, context.now)
    return [
      `${versionText(change, version)}: ${call.title}(ID ${call.id})`,
      `募集期間: ${formatInstant(call.window.opensAt)}から${formatInstant(call.window.closesAt)}まで(${periodDays(call)}日間)`,
      `案の見出し: ${call.draft.length}。資料: ${call.materials.length}。`,
      ...call.draft.map(({ id, level, heading }) => `  ${'　'.repeat(level - 1)}${heading} {#${id}}`),
    ]
  },
}
