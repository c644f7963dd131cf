import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { answerCodeBytes, answerCodeOf, formatAnswerCode } from '../../domain/submission/answerCode.ts'
import { formatInstant } from '../../domain/sync/formatInstant.ts'
import { writeAtomically } from '../../operator/writeAtomically.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import type { Command } from '../command.ts'
import { inputError } from '../InputError.ts'
import { writingFile } from '../writingFile.ts'
import { formatCodeSheet } from '../surveys/formatCodeSheet.ts'

const most = 100_000

/** `survey codes ID N` */
export const issueCodes: Command = {
  words: ['survey', 'codes'],
  parameters: ['ID', '数'],
  options: {
    site: { value: 'https://…', help: 'アプリの住所。これを付けると、番号の入ったリンクも作ります' },
    sheet: { value: 'ファイル.html', help: '切り分けて配る、QRコード付きの印刷用の紙を作ります(--site が必要です)' },
  },
  summary: '一度だけ使える回答番号を作ります。番号は、このときだけ表示されます。',
  example: 'survey codes ishiki-2026 3000 --site https://plan.example.jp --sheet 番号.html > 番号.csv',
  async run(input, context) {
    const id = parameterOf(input, 'ID')
    const count = Number(parameterOf(input, '数').normalize('NFKC'))
    if (!Number.isInteger(count) || count < 1 || count > most) throw inputError(`数は、1から${most.toLocaleString('ja-JP')}までの整数で指定してください。`)
    const { site, sheet } = input.options
    const origin = site === undefined ? undefined : originOf(site)
    if (sheet !== undefined && origin === undefined) throw inputError('--sheet には、QRコードに入れるアプリの住所が要ります。--site https://… を付けてください。')
    const storage = await context.storage()
    const publication = await storage.publications.latest('survey', id)
    if (!publication) throw inputError(`アンケート「${id}」がありません。npm run city -- list で確かめてください。`)
    const { form, access, window } = publication.document
    if (access !== 'codes') throw inputError(`アンケート「${id}」は、だれでも答えられる設定です。番号を使うには、survey import に --access codes を付けてください。`)
    const codes = new Set<string>()
    while (codes.size < count) codes.add(answerCodeOf(context.randomBytes(answerCodeBytes)))
    const linked = [...codes].map(formatAnswerCode).map(code => ({ code, link: origin === undefined ? undefined : `${origin}/surveys/${id}#code=${code}` }))
    // The sheet comes first: codes that nobody could read would be lost.
    if (sheet !== undefined) {
      const page = formatCodeSheet({ title: form.title[form.defaultLanguage] ?? id, until: formatInstant(window.closesAt), codes: linked.map(({ code, link }) => ({ code, link: link ?? '' })) })
      await writingFile(sheet, () => writeAtomically(resolve(context.directory, sheet), page, 0o600))
    }
    await storage.codes.add(id, [...codes].map(code => createHash('sha256').update(code).digest('hex')))
    return [
      origin === undefined ? '回答番号' : '回答番号,リンク',
      ...linked.map(({ code, link }) => link === undefined ? code : `${code},${link}`),
    ]
  },
}

function originOf(text: string): string {
  const match = /^https?:\/\/[^/?#\s]+/.exec(text.trim())
  if (!match) throw inputError(`「${text}」をアプリの住所として読めません。https://plan.example.jp の形で指定してください。`)
  return match[0]
}
