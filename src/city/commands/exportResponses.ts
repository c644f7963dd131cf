import { basename, resolve } from 'node:path'
import { writeAtomically } from '../../operator/writeAtomically.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import type { Command } from '../command.ts'
import { columnPieces, csvPieces, jsonPieces } from '../exports/exportPieces.ts'
import { withRootNumbers } from '../exports/exportedSubmission.ts'
import { planExport } from '../exports/exportPlan.ts'
import { gatherPieces, writeStream } from '../exports/writeStream.ts'
import { findForm } from '../findForm.ts'
import { formOf } from '../formOf.ts'
import { inputError } from '../InputError.ts'
import { versionsOf } from '../versionsOf.ts'
import { writingFile } from '../writingFile.ts'

/** `responses export ID` */
export const exportResponses: Command = {
  words: ['responses', 'export'],
  parameters: ['ID'],
  options: {
    'format': { value: 'csv|json', help: '形式(指定がなければcsv)' },
    'out': { value: 'ファイル', help: '書き出す先。CSVでは、列の意味を書いた「ファイル.columns.csv」も作ります。指定がなければ画面に出します' },
    'with-personal': { help: '氏名などの個人情報の列も付けます' },
    'all': { help: '訂正前と取下げも含めます' },
  },
  summary: '届いたものを、CSVかJSONで書き出します。',
  example: 'responses export ishiki-2026 --out 回答.csv',
  async run(input, context) {
    const format = input.options['format'] ?? 'csv'
    if (format !== 'csv' && format !== 'json') throw inputError(`形式「${format}」はありません。csv か json を指定してください。`)
    const storage = await context.storage()
    const publication = await findForm(storage, parameterOf(input, 'ID'))
    const choice = { isWithPersonal: Object.hasOwn(input.options, 'with-personal'), isAll: Object.hasOwn(input.options, 'all') }
    const submissions = withRootNumbers(storage.submissions.stream(formOf(publication)), storage.submissions)
    const plan = planExport(await versionsOf(storage, publication), choice.isWithPersonal)
    const pieces = format === 'csv' ? csvPieces(submissions, plan, choice) : jsonPieces(submissions, choice)
    const out = input.options['out']
    if (out === undefined) {
      for await (const piece of gatherPieces(pieces)) await context.output(piece)
      return []
    }
    await writingFile(out, () => writeStream(resolve(context.directory, out), pieces))
    if (format === 'json') return [`${basename(out)} に書き出しました。`]
    const columns = `${out}.columns.csv`
    await writingFile(columns, () => writeAtomically(resolve(context.directory, columns), columnPieces(plan)))
    return [`${basename(out)} に書き出しました。列の意味は ${basename(columns)} にあります。`]
  },
}
