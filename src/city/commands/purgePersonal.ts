import { resolve } from 'node:path'
import { endOf } from '../../domain/event/eventInstants.ts'
import type { Instant } from '../../domain/delivery/instant.ts'
import type { Publication } from '../../domain/participation/publication.ts'
import { lastArrival } from '../../domain/submission/deadline.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import { readBackupFolder, removeBackups } from '../backups.ts'
import type { Command } from '../command.ts'
import { kindNames } from '../findForm.ts'
import { formOf } from '../formOf.ts'
import { inputError } from '../InputError.ts'
import { windowOf } from '../windowOf.ts'

const day = 24 * 60 * 60_000
const kinds = ['survey', 'call', 'event', 'proposals'] as const

/** `purge DAYS` */
export const purgePersonal: Command = {
  words: ['purge'],
  parameters: ['日数'],
  options: {
    'backups': { value: 'フォルダー', help: 'その中の控え(backup で書いたもの)のうち、この日数より前に書いたものと、1日より前の書きかけも消します' },
    'dry-run': { help: '何も消さずに、消すものの数だけを知らせます' },
  },
  summary: '終わってからこの日数が過ぎた募集や催しなどの、氏名や連絡先などの個人情報を消します。',
  example: 'purge 90 --backups 控え',
  async run(input, context) {
    const days = Number(parameterOf(input, '日数').normalize('NFKC'))
    if (!Number.isInteger(days) || days < 0 || days > 36_500) throw inputError('日数は、0以上の整数で指定してください。')
    const isDry = Object.hasOwn(input.options, 'dry-run')
    const before = new Date(Date.parse(context.now) - days * day).toISOString()
    const folder = input.options['backups']
    // Read before anything is erased: a folder that cannot be read stops the command with nothing done.
    const { old, unknown } = folder === undefined ? { old: [], unknown: [] } : await readBackupFolder(resolve(context.directory, folder), before, context.now)
    const { publications, submissions, settle } = await context.storage({ asItIs: true })
    const lines: string[] = []
    for (const kind of kinds) {
      for (const publication of await publications.list(kind)) {
        const form = formOf(publication)
        const receivedBefore = isDue(publication, before) ? context.now : kind === 'proposals' ? before : undefined
        if (receivedBefore === undefined) continue
        const count = await (isDry ? submissions.countPersonal(form, receivedBefore) : submissions.erasePersonal(form, receivedBefore))
        if (count > 0) lines.push(`${kindNames[kind]} ${publication.id}: ${count}件の個人情報${isDry ? 'があります' : 'を消しました'}。`)
      }
    }
    const isSettled = isDry || await settle()
    if (!isDry) await removeBackups(old)
    return [
      ...(lines.length > 0 ? lines : ['期限の過ぎた個人情報はありません。']),
      ...(isSettled ? [] : ['消した内容は、SQLiteでは10分以内に、PostgreSQLでは、控えなどを読み終えてからもう一度 purge を実行すると、ファイルからもなくなります。それでもこの知らせが出るときは、表の持ち主と空きを確かめてください(docs/operating.md)。']),
      ...old.map(({ name, isUnfinished }) => `${name}: ${isUnfinished ? '書きかけの' : ''}控えを${isDry ? '消します' : '消しました'}。`),
      ...unknown.map(({ name }) => `${name}: 控えと分からないので、${isDry ? '残します' : '残しました'}。`),
    ]
  },
}

/** Whether it ended before an instant: nothing in time may arrive any more, and an event is over. わたしの提案 have no end of their own. */
function isDue(publication: Publication, before: Instant): boolean {
  const { document } = publication
  const window = windowOf(publication)
  const ends = [...(window ? [lastArrival(window)] : []), ...('time' in document ? [endOf(document.time)] : [])]
  return ends.length > 0 && ends.every(end => end < before)
}
