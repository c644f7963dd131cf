import { parseEventDay } from '../events/parseEventCells.ts'
import { InputError, type InputFault } from '../InputError.ts'
import { parseWindow } from '../parseWhen.ts'
import { readInputText } from '../readInputFile.ts'
import { createFieldReader } from '../yaml/fieldReader.ts'
import { readYaml } from '../yaml/readYaml.ts'
import type { Survey } from '../../domain/survey/surveyForm.ts'
import { definedOnly } from '../definedOnly.ts'

/** A sample survey, and for one that is over what its invented results say. */
export interface SampleSurvey {
  readonly id: string
  readonly folder: string
  readonly settings: Pick<Survey, 'window' | 'purpose' | 'resultsPlan'>
  readonly result?: { readonly publishedOn: string, readonly responses: number, readonly note: string }
}

/** What samples there are; files are named from the folder of the list. */
export interface SampleList {
  readonly surveys: readonly SampleSurvey[]
  readonly calls: readonly { readonly file: string, readonly resultFile: string | undefined }[]
  readonly eventsFile: string
  readonly proposalsFile: string
}

/** Reads `samples.yaml` of a folder. Throws an {@link InputError}. */
export async function readSampleList(directory: string): Promise<SampleList> {
  const file = 'samples.yaml'
  const yaml = readYaml(file, await readInputText(directory, file))
  if (yaml.kind === 'faults') throw new InputError(yaml.faults)
  const faults: InputFault[] = []
  const fields = createFieldReader(file, yaml.node, faults)
  const surveys = fields.groups('アンケート').map((entry): SampleSurvey => {
    const parsed = parseWindow({ opens: entry.text('受付開始'), closes: entry.text('受付終了'), rule: undefined, graceHours: undefined })
    if (parsed.kind === 'faults') for (const { reason } of parsed.faults) entry.fault('受付開始', reason)
    const publishedOn = entry.read('結果公表日', parseEventDay, '日付として読めません。')
    const responses = entry.read('見本の回答数', text => /^\d+$/.test(text) ? Number(text) : undefined, '整数として読めません。')
    return {
      id: entry.needed('ID'),
      folder: entry.needed('フォルダー'),
      settings: {
        window: parsed.kind === 'window' ? parsed.window : { opensAt: '', closesAt: '', rule: 'received-by' },
        ...definedOnly({ purpose: entry.text('目的'), resultsPlan: entry.text('結果公表予定') }),
      },
      ...(publishedOn !== undefined && { result: { publishedOn, responses: responses ?? 0, note: entry.text('市の説明') ?? '' } }),
    }
  })
  const list: SampleList = {
    surveys,
    calls: fields.groups('募集').map(entry => ({ file: entry.needed('ファイル'), resultFile: entry.text('結果') })),
    eventsFile: fields.needed('催し'),
    proposalsFile: fields.needed('提案'),
  }
  fields.finish()
  if (faults.length > 0) throw new InputError(faults)
  return list
}
