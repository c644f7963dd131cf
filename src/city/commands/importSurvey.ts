import { basename, resolve } from 'node:path'
import { countQuestions } from '../../domain/participation/buildChunks.ts'
import { isPublicationId } from '../../domain/participation/publicationId.ts'
import { surveyPages } from '../../domain/survey/surveyPages.ts'
import { formatInstant } from '../../domain/sync/formatInstant.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import { checkReferences } from '../checkReferences.ts'
import type { Command, CommandInput } from '../command.ts'
import { definedOnly, someOf } from '../definedOnly.ts'
import { splitCell } from '../events/parseEventCells.ts'
import { InputError, type InputFault } from '../InputError.ts'
import { parseWindow, usualGraceHours } from '../parseWhen.ts'
import { publishSurvey, type SurveyToPublish } from '../surveys/publishSurvey.ts'
import { readSurveyForm } from '../surveys/readSurveyForm.ts'
import { versionText } from '../versionText.ts'

const optionOf = { opens: 'opens', closes: 'closes', rule: 'rule', graceHours: 'grace-hours' } as const

/** `survey import FILE` */
export const importSurvey: Command = {
  words: ['survey', 'import'],
  parameters: ['ファイル'],
  options: {
    'id': { value: 'ID', help: 'アンケートのID(半角の英小文字・数字・ハイフン)。指定がなければ、settings シートの form_id' },
    'opens': { value: '日時', help: '受付の始まり。2026-06-01 か 2026-06-01T09:00', isRequired: true },
    'closes': { value: '日時', help: '受付の終わり。日付だけなら、その日の終わりまで', isRequired: true },
    'rule': { value: '必着|当日書き終わり', help: '締切の決め方(指定がなければ必着)' },
    'grace-hours': { value: '時間', help: `当日書き終わりのとき、締切の後に届いてもよい時間(指定がなければ${usualGraceHours})` },
    'access': { value: 'open|codes', help: 'だれでも答えられるか(open)、回答番号が要るか(codes)。指定がなければopen' },
    'purpose': { value: '文', help: '目的と、だれに聞くか' },
    'division': { value: '課', help: '所管課' },
    'results-plan': { value: '文', help: '結果公表の予定' },
    'projects': { value: '番号;…', help: '関連する事業の番号' },
    'policies': { value: '番号;…', help: '関連する施策の番号' },
  },
  summary: 'アンケートを、XLSForm(.xlsx、またはCSVのフォルダー)から公開・更新します。',
  example: 'survey import 市民意識調査.xlsx --opens 2026-06-01 --closes 2026-06-30 --access codes',
  async run(input, context) {
    const path = parameterOf(input, 'ファイル')
    const faults: InputFault[] = []
    const settings = settingsOf(input, faults)
    const form = await readSurveyForm(resolve(context.directory, path), input.options['id']).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error
      faults.push(...error.faults)
    })
    if (settings) faults.push(...await checkReferences(context.cityDir, [settings]))
    if (faults.length > 0 || !form || !settings) throw new InputError(faults)
    const survey: SurveyToPublish = { ...settings, form: form.form }
    const storage = await context.storage()
    const { version, change } = await publishSurvey(storage, survey, context.now)
    const state = (await storage.publications.latest('survey', survey.form.id))?.state
    return [
      ...form.notes,
      `${versionText(change, version)}: ${survey.form.title[survey.form.defaultLanguage] ?? basename(path)}(ID ${survey.form.id})`,
      `設問: ${countQuestions(survey.form.items)}。ページ: ${surveyPages(survey.form).length}。言語: ${survey.form.languages.join('、')}。`,
      `受付: ${formatInstant(survey.window.opensAt)}から${formatInstant(survey.window.closesAt)}まで`,
      ...(survey.access === 'codes' ? [`回答番号は survey codes ${survey.form.id} <数> で作ります。`] : []),
      ...(state?.closedAt !== undefined ? [`早く締め切ったままです。開くには reopen ${survey.form.id} を使います。`] : []),
    ]
  },
}

function settingsOf({ options }: CommandInput, faults: InputFault[]): Omit<SurveyToPublish, 'form'> | undefined {
  const { access = 'open' } = options
  if (options['id'] !== undefined && !isPublicationId(options['id'])) faults.push({ column: '--id', reason: 'IDは、半角の英小文字・数字・ハイフンで60字までにしてください。' })
  if (access !== 'open' && access !== 'codes') faults.push({ column: '--access', reason: `「${access}」はありません。open か codes を指定してください。` })
  const parsed = parseWindow({ opens: options['opens'], closes: options['closes'], rule: options['rule'], graceHours: options['grace-hours'] })
  if (parsed.kind === 'faults') {
    faults.push(...parsed.faults.map(({ at, reason }) => ({ column: `--${optionOf[at]}`, reason })))
    return undefined
  }
  return {
    window: parsed.window,
    access: access === 'codes' ? 'codes' : 'open',
    ...definedOnly({
      division: options['division'], purpose: options['purpose'], resultsPlan: options['results-plan'],
      projectIds: someOf(splitCell(options['projects'] ?? '')), policyIds: someOf(splitCell(options['policies'] ?? '')),
    }),
  }
}
