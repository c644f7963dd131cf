import type { CallResult, CityResponse, ResponseCategory } from '../../domain/publicComment/callResult.ts'
import type { DraftSection, PublicCommentCall } from '../../domain/publicComment/publicCommentCall.ts'
import type { Day } from '../../domain/plan/fiscalYear.ts'
import { definedOnly } from '../definedOnly.ts'
import { parseEventDay } from '../events/parseEventCells.ts'
import type { InputFault } from '../InputError.ts'
import { createFieldReader } from '../yaml/fieldReader.ts'
import { readYaml } from '../yaml/readYaml.ts'
import type { ResponseRow } from './responseRows.ts'

/** What a result's YAML says before its responses: these may stand in a table of their own. */
export interface CallResultSource {
  readonly publishedOn: Day | undefined
  readonly people: number
  readonly opinions: number
  readonly outcome: string
  readonly categories: readonly ResponseCategory[]
  /** 回答: a table beside the YAML, or rows in it. */
  readonly responses: { readonly kind: 'file', readonly file: string } | { readonly kind: 'rows', readonly rows: readonly ResponseRow[] }
}

/** A result's YAML read. */
export type ParsedCallResult =
  | { readonly kind: 'result', readonly source: CallResultSource }
  | { readonly kind: 'faults', readonly faults: readonly InputFault[] }

/** Reads the YAML of a call's result (docs/city.md). All faults at once. */
export function parseCallResult(file: string, text: string): ParsedCallResult {
  const yaml = readYaml(file, text)
  if (yaml.kind === 'faults') return yaml
  const faults: InputFault[] = []
  const fields = createFieldReader(file, yaml.node, faults)
  const number = (name: string) => {
    const value = fields.read(name, count, '0以上の整数として読めません。')
    if (value === undefined && fields.text(name) === undefined) fields.fault(name, 'この項目がありません。0件のときも 0 と書いてください。')
    return value ?? 0
  }
  const categories = fields.groups('区分').map(entry => ({ mark: entry.needed('記号'), label: entry.needed('意味') }))
  const table = fields.text('回答表')
  const rows = fields.groups('回答').map((entry): ResponseRow => ({
    file, number: entry.text('意見No') ?? '', section: entry.text('該当箇所') ?? '', summary: entry.text('意見の概要') ?? '', count: entry.text('件数') ?? '1',
    category: entry.text('区分') ?? '', response: entry.text('市の考え方') ?? '', before: entry.text('修正前') ?? '', after: entry.text('修正後') ?? '', receipts: entry.texts('受付番号'),
    fault: (column, reason) => { entry.fault(column, reason) },
  }))
  if (table !== undefined && rows.length > 0) fields.fault('回答表', '回答と回答表は、どちらか一つにしてください。')
  const source: CallResultSource = {
    publishedOn: fields.read('公表日', parseEventDay, '日付として読めません。'),
    people: number('人数'),
    opinions: number('件数'),
    outcome: fields.needed('結果'),
    categories,
    responses: table === undefined ? { kind: 'rows', rows } : { kind: 'file', file: table },
  }
  if (categories.length === 0 && source.opinions > 0) fields.fault('区分', '区分がありません。記号と意味を並べてください。')
  fields.finish()
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'result', source }
}

/** A result without the hashes of receipts, with the receipt numbers of each response beside it. */
export interface CallResultDraft {
  readonly result: Omit<CallResult, 'responses'>
  readonly responses: readonly { readonly response: Omit<CityResponse, 'receiptHashes'>, readonly row: ResponseRow }[]
}

/** Makes the result of a call from its source and rows. `sections` are those of every version. Faults go to the rows that they are in. */
export function buildCallResult(call: PublicCommentCall, sections: readonly DraftSection[], source: CallResultSource, rows: readonly ResponseRow[], today: Day): CallResultDraft {
  const { people, opinions, outcome, categories } = source
  const responses = rows.map((row, index) => ({ row, response: responseOf(row, index, sections, categories) }))
  return {
    result: { format: 1, callId: call.id, publishedOn: source.publishedOn ?? today, people, opinions, outcome, categories, ...definedOnly({ isSample: call.isSample }) },
    responses,
  }
}

function responseOf(row: ResponseRow, index: number, sections: readonly DraftSection[], categories: readonly ResponseCategory[]): Omit<CityResponse, 'receiptHashes'> {
  const number = row.number === '' ? index + 1 : count(row.number) ?? 0
  if (number < 1) row.fault('意見No', '1以上の整数で書いてください。')
  const opinions = count(row.count) ?? 0
  if (opinions < 1) row.fault('件数', '1以上の整数で書いてください。')
  if (row.summary === '') row.fault('意見の概要', '意見の概要がありません。')
  if (row.response === '') row.fault('市の考え方', '市の考え方がありません。')
  if (!categories.some(({ mark }) => mark === row.category)) row.fault('区分', `「${row.category}」は区分の記号(${categories.map(({ mark }) => mark).join('、')})にありません。`)
  if ((row.before === '') !== (row.after === '')) row.fault('修正後', '修正前と修正後は、両方を書いてください。')
  const isWhole = row.section === '' || row.section === '全体'
  const section = isWhole ? undefined : sections.find(({ id, heading }) => id === row.section || heading === row.section)
  if (!isWhole && !section) row.fault('該当箇所', `「${row.section}」は案の見出しにもIDにもありません。`)
  return {
    number, summary: row.summary, count: opinions, category: row.category, response: row.response,
    ...(section && { sectionId: section.id }),
    ...(row.before !== '' && { change: { before: row.before, after: row.after } }),
  }
}

function count(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim()
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined
}
