import type { FormFault, FormPart } from '../../domain/survey/preparedSurvey.ts'
import { checkSurveyForm } from '../../domain/survey/prepareSurvey.ts'
import { choicesOfList } from '../../domain/survey/choicesOfQuestion.ts'
import { checkLists } from '../../domain/survey/checkLists.ts'
import { scoreColumn } from '../../domain/survey/pairResult.ts'
import { isListQuestion, placedItems } from '../../domain/survey/formItems.ts'
import type { SurveyForm } from '../../domain/survey/surveyForm.ts'
import { nameText } from './cellText.ts'
import { readChoices, type Choices } from './readChoices.ts'
import { readSettings } from './readSettings.ts'
import { readSurveyRows, type SurveyRows } from './readSurveyRows.ts'
import type { Sheet, SheetFault } from './sheet.ts'

/** A survey out of a workbook, its version 1; publishing counts on. `notes` tell what was left out without harm. Or all its faults. */
export type CompiledXlsForm =
  | { readonly form: SurveyForm, readonly notes: readonly SheetFault[] }
  | { readonly faults: readonly SheetFault[] }

const columnOfPart: Readonly<Record<FormPart, string>> = {
  name: 'name', label: 'label', hint: 'hint', relevant: 'relevant', constraint: 'constraint', constraintMessage: 'constraint_message',
  requiredMessage: 'required_message', calculation: 'calculation', default: 'default', choiceFilter: 'choice_filter', list: 'type',
  start: 'parameters', isReadOnly: 'read_only', items: 'type',
}
const otherSheets: ReadonlyMap<string, string> = new Map([
  ['entities', 'エンティティ(entities)は使えません。'],
  ['external_choices', '別のファイルの選択肢(external_choices)は使えません。choices シートに書いてください。'],
  ['osm', 'osm は使えません。'],
])
const mostFaults = 200

/**
 * Compiles a survey from the sheets of an XLSForm, under the id that is given or that of its settings. All faults are found at once, with
 * sheet, row and column.
 */
export function compileXlsForm(sheets: readonly Sheet[], id?: string): CompiledXlsForm {
  const find = (name: string): Sheet | undefined => sheets.find(sheet => nameText(sheet.name).toLowerCase() === name)
  const survey = find('survey')
  const settingsSheet = find('settings')
  if (!survey || !settingsSheet) {
    return { faults: ['survey', 'settings'].filter(name => !find(name)).map(sheet => ({ sheet, reason: `シート「${sheet}」がありません。` })) }
  }
  const settings = readSettings(settingsSheet, id)
  const choices = readChoices(find('choices') ?? { name: 'choices', rows: [] }, settings.defaultLanguage)
  const rows = readSurveyRows(survey, settings.defaultLanguage)
  const { strayFaults, strayNotes } = judgeOtherSheets(sheets)
  const form: SurveyForm = {
    format: 1,
    id: settings.id,
    version: 1,
    ...(settings.label !== undefined && { label: settings.label }),
    title: settings.title,
    defaultLanguage: settings.defaultLanguage,
    languages: [...new Set([settings.defaultLanguage, ...settings.languages, ...rows.languages, ...choices.languages])],
    items: rows.items,
    lists: usedLists(rows, choices),
    ...(rows.pairs.length > 0 && { pairs: rows.pairs }),
  }
  const known = [...settings.faults, ...choices.faults, ...rows.faults, ...strayFaults]
  const choicesName = find('choices')?.name ?? 'choices'
  const found = checkSurveyForm(form).map(fault => place(fault, rows, choices, survey.name, choicesName))
  const news = found.filter(fault => !known.some(other => isSamePlace(fault, other, rows.heading('type'))))
  const faults = [...known, ...news, ...checkScores(form, rows, survey.name)]
  if (faults.length > 0) {
    // A list may be without a question only because the question's own row is at fault.
    const unusedFaults = checkLists({ ...form, lists: listsOf(choices, list => !Object.hasOwn(form.lists, list)) }).map(fault => place(fault, rows, choices, survey.name, choicesName))
    return { faults: inOrder([...faults, ...unusedFaults.filter(fault => !known.some(other => isSamePlace(fault, other, rows.heading('type'))))]).slice(0, mostFaults) }
  }
  const unused = Array.from(choices.lists).filter(([list]) => !Object.hasOwn(form.lists, list))
    .map(([list, { rows: places }]) => ({ sheet: 'choices', ...(places[0] !== undefined && { row: places[0] }), reason: `選択肢リスト「${list}」は、どの設問でも使われていません。` }))
  return { form, notes: [...settings.notes, ...rows.notes, ...unused, ...strayNotes] }
}

function usedLists({ items }: SurveyRows, choices: Choices): SurveyForm['lists'] {
  const used = new Set(placedItems({ items }).flatMap(({ item }) => isListQuestion(item) ? [item.list] : []))
  return listsOf(choices, list => used.has(list))
}

function listsOf({ lists }: Choices, isWanted: (list: string) => boolean): SurveyForm['lists'] {
  return Object.fromEntries(Array.from(lists).flatMap(([list, { choices }]) => isWanted(list) ? [[list, choices]] : []))
}

function judgeOtherSheets(sheets: readonly Sheet[]): { readonly strayFaults: readonly SheetFault[], readonly strayNotes: readonly SheetFault[] } {
  const others = sheets.filter(({ name }) => !['survey', 'choices', 'settings'].includes(nameText(name).toLowerCase()))
  const reasonOf = ({ name, rows }: Sheet): string | undefined => rows.length > 1 ? otherSheets.get(nameText(name).toLowerCase()) : undefined
  return {
    strayFaults: others.flatMap((sheet) => {
      const reason = reasonOf(sheet)
      return reason === undefined ? [] : [{ sheet: sheet.name, reason }]
    }),
    strayNotes: others.filter(sheet => sheet.rows.length > 0).map(({ name }) => ({ sheet: name, reason: 'このシートは読みません。' })),
  }
}

function place(fault: FormFault, rows: SurveyRows, choices: Choices, survey: string, choicesName: string): SheetFault {
  const { reason } = fault
  if (fault.at === 'form') return { sheet: survey, reason }
  if (fault.at === 'item') {
    const row = rows.rows[fault.index]
    return { sheet: survey, ...(row !== undefined && { row }), column: rows.heading(columnOfPart[fault.part]), reason }
  }
  const row = choices.lists.get(fault.list)?.rows[fault.choice ?? 0]
  return { sheet: choicesName, ...(row !== undefined && { row }), ...(fault.part !== undefined && { column: choices.heading(fault.part) }), reason }
}

function checkScores(form: SurveyForm, rows: SurveyRows, sheet: string): readonly SheetFault[] {
  const placed = placedItems(form)
  return (form.pairs ?? []).flatMap(({ satisfaction, importance }) => [satisfaction, importance]).flatMap((name) => {
    const index = placed.findIndex(({ item }) => item.name === name)
    const item = placed[index]?.item
    const row = rows.rows[index]
    if (item?.type !== 'selectOne') return []
    const scores = (choicesOfList(form, item.list) ?? []).map(choice => choice.columns?.[scoreColumn] ?? '')
    const isScored = scores.includes('1') && scores.includes('-1') && scores.every(score => ['', '0', '1', '-1'].includes(score))
    return isScored ? [] : [{ sheet, ...(row !== undefined && { row }), column: rows.heading('pair'), reason: `満足度×重要度の設問では、選択肢リスト「${item.list}」に score の列を作り、1、0、-1 を書いてください。` }]
  })
}

/** A fault of the form says nothing new where the cell itself, or the type of the whole row, was already found wrong. */
function isSamePlace(fault: SheetFault, other: SheetFault, type: string): boolean {
  if (fault.sheet !== other.sheet || fault.row === undefined || fault.row !== other.row) return false
  return other.column === type || fault.column === other.column || fault.column === undefined
}

function inOrder(faults: readonly SheetFault[]): readonly SheetFault[] {
  const order = ['settings', 'survey', 'choices']
  return [...faults].sort((one, other) => order.indexOf(nameText(one.sheet).toLowerCase()) - order.indexOf(nameText(other.sheet).toLowerCase())
    || (one.row ?? 0) - (other.row ?? 0))
}
