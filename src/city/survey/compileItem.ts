import type { FormItem, FormText, Question } from '../../domain/survey/surveyForm.ts'
import { appearanceWords, judgeAppearance } from './appearance.ts'
import { expressionText, nameText, yesNo } from './cellText.ts'
import type { ColumnFault } from './sheet.ts'
import { surveyHeadings } from './headings.ts'
import type { RowType } from './questionType.ts'
import { readParameters } from './readParameters.ts'
import type { TableRow } from './readTable.ts'

/** An item of a row. Where there are faults it stands for what it might have been, so that others may refer to it. */
export interface CompiledItem {
  readonly item: FormItem
  readonly faults: readonly ColumnFault[]
  readonly notes: readonly ColumnFault[]
}

const always = ['type', 'name', 'label', 'hint', 'relevant', 'appearance']
const ofQuestions = [...always, 'required', 'required_message', 'constraint', 'constraint_message', 'default', 'read_only', 'pair']
const listColumns = [...ofQuestions, 'choice_filter']

/** The columns that say something for a type. */
function columnsFor(type: Exclude<RowType, { readonly kind: 'end' | 'refused' }>): readonly string[] {
  if (type.kind === 'begin') return always
  if (type.kind === 'list') return listColumns
  if (type.type === 'note') return always
  if (type.type === 'calculate') return ['type', 'name', 'relevant', 'calculation', 'label', 'hint']
  return type.type === 'range' ? [...ofQuestions, 'parameters'] : type.type === 'text' ? [...ofQuestions, 'parameters'] : ofQuestions
}

/** Makes the item of a row. */
export function compileItem(row: TableRow, type: Exclude<RowType, { readonly kind: 'end' }>): CompiledItem {
  const faults: ColumnFault[] = []
  const notes: ColumnFault[] = []
  const name = nameText(row.text('name'))
  if (name === '') faults.push({ column: 'name', reason: 'name(設問の名前)がありません。' })
  if (type.kind === 'refused') {
    return { item: { type: 'text', name, ...texts(row, 'label', 'label') }, faults: [...faults, { column: 'type', reason: type.reason }], notes }
  }
  const own = columnsFor(type)
  for (const column of row.filled) {
    if (column === 'guidance_hint') notes.push({ column, reason: '回答者には見せません。' })
    else if (!own.includes(column)) faults.push({ column, reason: refuseColumn(column) })
  }
  const kind = type.kind === 'begin' ? 'group' : type.type
  const words = kind === 'calculate' ? [] : appearanceWords(row.text('appearance'))
  for (const word of words) {
    const verdict = judgeAppearance(kind, word)
    if (verdict === 'refused') faults.push({ column: 'appearance', reason: `appearance「${word}」は使えません。` })
    if (verdict === 'harmless') notes.push({ column: 'appearance', reason: `appearance「${word}」は使わず、ふつうの形で表示します。` })
  }
  return { item: makeItem(row, name, type, words, faults), faults, notes }
}

function refuseColumn(column: string): string {
  if (column === 'calculation') return 'calculation は、calculate の行だけで使えます。計算した値を見せるときは、note の label に ${名前} と書いてください。'
  if (Object.hasOwn(surveyHeadings.columns, column)) return 'この種類の行では使えません。'
  if (/^(?:media::)?(?:image|big-image|audio|video)\b/i.test(column)) return '設問に画像・音声・動画はつけられません。'
  if (/^(?:repeat_count|count|jr:count)$/i.test(column)) return 'くり返し(repeat)は使えません。'
  return 'この列は使えません。自分のメモなら、列の名前を # で始めてください。'
}

function makeItem(row: TableRow, name: string, type: Exclude<RowType, { readonly kind: 'end' | 'refused' }>, words: readonly string[], faults: ColumnFault[]): FormItem {
  const relevant = expressionText(row.text('relevant'))
  const base = { name, ...texts(row, 'label', 'label'), ...texts(row, 'hint', 'hint'), ...(relevant !== '' && { relevant }) }
  if (type.kind === 'begin') return { ...base, type: 'group', items: [] }
  if (type.type === 'calculate') {
    const calculation = expressionText(row.text('calculation'))
    if (calculation === '') faults.push({ column: 'calculation', reason: 'calculation(計算の式)がありません。' })
    return { type: 'calculate', name, calculation: calculation === '' ? '\'\'' : calculation, ...(relevant !== '' && { relevant }) }
  }
  if (type.type === 'note') return { ...base, type: 'note' }
  const question = { ...base, ...questionParts(row, faults) }
  if (type.kind === 'list') return listItem(question, row, type, words)
  const { isMultiline, range } = readParameters(row, type.type, faults)
  if (type.type === 'text') return { ...question, type: 'text', ...((isMultiline || words.includes('multiline')) && { isMultiline: true as const }) }
  return type.type === 'range' ? { ...question, type: 'range', ...range } : { ...question, type: type.type }
}

function listItem(question: Omit<Question, 'type'>, row: TableRow, { type, list, hasOther }: Extract<RowType, { readonly kind: 'list' }>, words: readonly string[]): FormItem {
  const choiceFilter = expressionText(row.text('choice_filter'))
  const parts = { ...question, list, ...(choiceFilter !== '' && { choiceFilter }) }
  if (type === 'rank') return { ...parts, type }
  const other = { ...parts, ...(hasOther && { hasOther: true as const }) }
  const isMinimal = words.includes('minimal')
  if (type === 'selectMultiple') return { ...other, type, ...(isMinimal && { appearance: 'minimal' as const }) }
  const appearance = words.includes('likert') ? 'likert' as const : isMinimal ? 'minimal' as const : undefined
  return { ...other, type, ...(appearance && { appearance }) }
}

function questionParts(row: TableRow, faults: ColumnFault[]): Omit<Question, 'type' | 'name' | 'start' | 'end' | 'step' | 'list'> {
  const required = yesNo(row.text('required'))
  const readOnly = yesNo(row.text('read_only'))
  if (required === undefined) faults.push({ column: 'required', reason: 'yes か no を書いてください。条件つきの必須は使えません。' })
  if (readOnly === undefined) faults.push({ column: 'read_only', reason: 'yes か no を書いてください。' })
  const constraint = expressionText(row.text('constraint'))
  const start = row.text('default')
  return {
    ...(required && { isRequired: true as const }),
    ...texts(row, 'required_message', 'requiredMessage'),
    ...(constraint !== '' && { constraint }),
    ...texts(row, 'constraint_message', 'constraintMessage'),
    ...(start !== '' && { default: start }),
    ...(readOnly && { isReadOnly: true as const }),
  }
}

function texts(row: TableRow, column: string, part: 'label' | 'hint' | 'requiredMessage' | 'constraintMessage'): Partial<Record<typeof part, FormText>> {
  const found = row.texts(column)
  return found ? { [part]: found } : {}
}
