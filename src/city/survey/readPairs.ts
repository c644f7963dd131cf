import type { FormText, SatisfactionPair } from '../../domain/survey/surveyForm.ts'
import { nameText } from './cellText.ts'
import type { Table } from './readTable.ts'
import type { SheetFault } from './sheet.ts'

interface Half { readonly row: number, readonly name: string, readonly label: FormText }

/**
 * Reads the column `pair`: `満足度:道路` at one question and `重要度:道路` at another make a pair over 道路. Translations, of the
 * subject alone, stand in `pair::English (en)` of either.
 */
export function readPairs(table: Table): { readonly pairs: readonly SatisfactionPair[], readonly faults: readonly SheetFault[] } {
  const faults: SheetFault[] = []
  const subjects = new Map<string, { satisfaction?: Half, importance?: Half }>()
  const column = table.heading('pair')
  for (const row of table.rows) {
    const texts = row.texts('pair')
    const written = nameText(row.text('pair'))
    if (!texts) continue
    const at = { sheet: table.sheet, row: row.row, column }
    const [, kind, subject] = /^(満足度|重要度) ?: ?(.+)$/.exec(written) ?? []
    if (!kind || !subject) {
      if (written !== '') faults.push({ ...at, reason: '「満足度:道路」か「重要度:道路」のように書いてください。' })
      else faults.push({ ...at, reason: '既定の言語の列に「満足度:…」か「重要度:…」がありません。' })
      continue
    }
    const own = kind === '満足度' ? 'satisfaction' : 'importance'
    const known = subjects.get(subject) ?? {}
    subjects.set(subject, known)
    if (known[own]) faults.push({ ...at, reason: `「${subject}」の${kind}が二つあります。` })
    else known[own] = { row: row.row, name: nameText(row.text('name')), label: labelOf(texts, written, subject) }
  }
  const pairs: SatisfactionPair[] = []
  for (const [subject, { satisfaction, importance }] of subjects) {
    if (satisfaction && importance) {
      pairs.push({ label: { ...importance.label, ...satisfaction.label }, satisfaction: satisfaction.name, importance: importance.name })
    } else {
      const half = satisfaction ?? importance
      faults.push({ sheet: table.sheet, ...(half && { row: half.row }), column, reason: `「${subject}」の${satisfaction ? '重要度' : '満足度'}の設問がありません。` })
    }
  }
  return { pairs, faults }
}

/** The subject in the default language, whose cell is the one with the kind before it; the others as written. */
function labelOf(texts: FormText, written: string, subject: string): FormText {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, nameText(text) === written ? subject : text]))
}
