import { periodDays } from '../../domain/publicComment/checkCall.ts'
import { formatInstant } from '../../domain/sync/formatInstant.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import { publishCall } from '../calls/publishCall.ts'
import { readCall } from '../calls/readCall.ts'
import type { Command } from '../command.ts'
import { versionText } from '../versionText.ts'

/** `call import FILE.yaml` */
export const importCall: Command = {
  words: ['call', 'import'],
  parameters: ['ファイル.yaml'],
  options: {},
  summary: 'パブリックコメントの募集を、YAMLと案(Markdown)から公開・更新します。',
  example: 'call import 募集/総合計画.yaml',
  async run(input, context) {
    const source = await readCall({ path: parameterOf(input, 'ファイル.yaml'), directory: context.directory, cityDir: context.cityDir })
    const { version, change, call } = await publishCall(await context.storage(), source, context.now)
    return [
      `${versionText(change, version)}: ${call.title}(ID ${call.id})`,
      `募集期間: ${formatInstant(call.window.opensAt)}から${formatInstant(call.window.closesAt)}まで(${periodDays(call)}日間)`,
      `案の見出し: ${call.draft.length}。資料: ${call.materials.length}。`,
      ...call.draft.map(({ id, level, heading }) => `  ${'　'.repeat(level - 1)}${heading} {#${id}}`),
    ]
  },
}
