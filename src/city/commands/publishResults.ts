import { basename, dirname, resolve } from 'node:path'
import type { Publication } from '../../domain/participation/publication.ts'
import type { CallResult } from '../../domain/publicComment/callResult.ts'
import type { Instant } from '../../domain/delivery/instant.ts'
import { lastArrival, type SubmissionWindow } from '../../domain/submission/deadline.ts'
import { dayOf, formatInstant } from '../../domain/sync/formatInstant.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import { buildCallResult, parseCallResult } from '../calls/parseCallResult.ts'
import { readResponseRows, type ResponseRow } from '../calls/responseRows.ts'
import { checkBeside } from '../checkBeside.ts'
import { settleReceipts } from '../calls/settleReceipts.ts'
import type { Command, CommandContext, CommandInput } from '../command.ts'
import { findForm } from '../findForm.ts'
import { inputError, InputError, type InputFault } from '../InputError.ts'
import { smallestPublished } from '../../domain/survey/tallySurvey.ts'
import { readInputFile, readInputText } from '../readInputFile.ts'
import { surveyResultOf } from '../surveys/surveyResultOf.ts'
import { windowOf } from '../windowOf.ts'

/** `results publish ID` */
export const publishResults: Command = {
  words: ['results', 'publish'],
  parameters: ['ID'],
  options: {
    'file': { value: 'ファイル.yaml', help: 'パブリックコメント: 結果と市の考え方' },
    'note': { value: '文', help: 'アンケート: 市の説明' },
    'population': { value: '人数', help: 'アンケート: 無作為に選んだときの、もとの人数(--asked とともに)' },
    'asked': { value: '人数', help: 'アンケート: 無作為に選んで頼んだ人数' },
    'smallest': { value: '件数', help: `アンケート: これより少ない件数は出しません(指定がなければ${smallestPublished}。${smallestPublished}より小さくするには --show-small-counts も要ります)` },
    'show-small-counts': { help: `アンケート: --smallest に、個人が分かるおそれのある${smallestPublished}未満を指定できるようにします` },
    'with-late': { help: 'アンケート: 期限の後に届いた回答も数えます' },
  },
  summary: 'アンケートの集計か、パブリックコメントの結果を公表します。',
  example: 'results publish sogo-keikaku --file 結果.yaml',
  async run(input, context) {
    const storage = await context.storage()
    const publication = await findForm(storage, parameterOf(input, 'ID'))
    const window = windowOf(publication)
    if (window) refuseBeforeLast(window, context.now)
    const { kind, id } = publication
    if (kind === 'survey') {
      const survey = await storage.publications.latest('survey', id)
      if (!survey) throw inputError(`アンケート「${id}」がありません。`)
      const result = await surveyResultOf(storage, survey, input, context.now)
      await storage.results.publish('survey', id, result, context.now)
      const warning = result.smallest < smallestPublished ? [`注意: ${smallestPublished}件より少ない件数も公表しました。個人が分かるおそれがあります。取りやめるには、--smallest を付けずにもう一度公表してください。`] : []
      const hidden = result.questions.reduce((sum, question) => sum + question.choices.filter(({ count }) => count === undefined).length + (question.unanswered === undefined ? 1 : 0), 0)
      const few = result.responses === undefined ? [`回答が${result.smallest}件より少ないため、どの設問の結果も公表していません(回答数は「${result.smallest}人未満」と示します)。`] : []
      return [`アンケート「${id}」の結果を公表しました。回答${result.responses === undefined ? `は${result.smallest}件未満` : `${result.responses}件`}、設問${result.questions.length}。`, ...warning, ...few, ...(few.length === 0 && hidden > 0 ? [`${result.smallest}件より少ないなどの理由で出さない件数: ${hidden}か所`] : [])]
    }
    if (kind !== 'call') throw inputError('結果を公表できるのは、アンケートとパブリックコメントだけです。')
    const result = await callResultOf(publication, input, context)
    await storage.results.publish('call', id, result, context.now)
    return [`パブリックコメント「${id}」の結果を公表しました。${result.people}人、${result.opinions}件、市の考え方${result.responses.length}件。`]
  },
}

/** Under 当日書き終わり what was written in time may still come in until the hours of grace are over, and has to be counted. */
function refuseBeforeLast(window: SubmissionWindow, now: Instant): void {
  if (window.closesAt >= now) throw inputError('受付が終わっていません。結果は、締切の後に公表できます(早く締め切るには close を使います)。')
  const last = lastArrival(window)
  if (last >= now) throw inputError(`締切(${formatInstant(window.closesAt)})までに書き終えたものが、まだ届くことがあります。結果は、${formatInstant(last)}を過ぎてから公表できます。`)
}

async function callResultOf({ id }: Publication, { options }: CommandInput, context: CommandContext): Promise<CallResult> {
  const path = options['file']
  if (path === undefined) throw inputError('パブリックコメントの結果は、--file でYAMLを指定してください。')
  const storage = await context.storage()
  const call = await storage.publications.latest('call', id)
  const parsed = parseCallResult(basename(path), await readInputText(context.directory, path))
  if (parsed.kind === 'faults' || !call) throw new InputError(parsed.kind === 'faults' ? parsed.faults : [{ reason: `パブリックコメント「${id}」がありません。` }])
  const { source } = parsed
  const faults: InputFault[] = []
  const rows = source.responses.kind === 'rows'
    ? source.responses.rows.map(row => ({ ...row, fault: (column: string, reason: string) => { faults.push({ file: row.file, column, reason: `意見No ${row.number}: ${reason}` }) } }))
    : await responseRowsBeside(resolve(context.directory, path), source.responses.file, faults)
  const older = await Promise.all(Array.from({ length: call.version - 1 }, (_, index) => storage.publications.version('call', id, index + 1)))
  const sections = [call, ...older].flatMap(version => version?.document.draft ?? [])
  const result = await settleReceipts(storage, buildCallResult(call.document, sections, source, rows, dayOf(context.now)))
  const sum = result.responses.reduce((total, { count }) => total + count, 0)
  if (sum !== result.opinions) faults.push({ file: basename(path), column: '件数', reason: `件数は${result.opinions}ですが、回答の件数を足すと${sum}です。` })
  if (faults.length > 0) throw new InputError(faults)
  return result
}

async function responseRowsBeside(yaml: string, file: string, faults: InputFault[]): Promise<readonly ResponseRow[]> {
  await checkBeside(dirname(yaml), file)
  return readResponseRows(file, await readInputFile(dirname(yaml), file), faults)
}
