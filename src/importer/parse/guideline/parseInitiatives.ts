import type { GuidelineInitiative } from '../../../domain/plan/guideline.ts'
import type { RepairNote } from '../../../domain/plan/sourceNote.ts'
import { SourceError } from '../sourceError.ts'
import type { SourceText } from '../sourceText.ts'
import { guidelineRules } from './guidelineRules.ts'
import { lineRef } from './lineRef.ts'
import type { ReadRow } from './parseRow.ts'
import { splitBefore } from './splitBefore.ts'
import type { Block } from './splitBefore.ts'

/** An initiative before the whole guideline's are numbered. */
export type UnnumberedInitiative = Omit<GuidelineInitiative, 'id'>

/** Joins the rows of one table to its initiatives: a row with a name opens one, a row without continues it. */
export function parseInitiatives(source: SourceText, rows: readonly ReadRow[]): readonly UnnumberedInitiative[] {
  const { before, blocks } = splitBefore(rows, (row): row is ReadRow => row.name !== '')
  const orphan = before[0]
  if (orphan) throw new SourceError(source.file, orphan.line, '表の最初の行に取り組みの名前がありません。')
  const names = new Set<string>()
  return blocks.map((block) => {
    const initiative = parseInitiative(source, block)
    if (names.has(initiative.name)) throw new SourceError(source.file, block.start.line, `同じ取り組みが二度あります: ${initiative.name}`)
    names.add(initiative.name)
    return initiative
  })
}

function parseInitiative(source: SourceText, { start, rest }: Block<ReadRow, ReadRow>): UnnumberedInitiative {
  const [, name] = /^○(\S.*)$/.exec(start.name) ?? []
  if (!name) throw new SourceError(source.file, start.line, `取り組みの名前が○で始まっていません: ${start.name.slice(0, 60)}`)
  if (start.text === '') throw new SourceError(source.file, start.line, '指針の記載内容がありません。')
  assertContinuation(source, start, rest)
  const rows = [start, ...rest]
  return {
    name,
    text: start.text,
    rows: rows.map(({ row }) => row),
    source: lineRef(source, start.line, rows.at(-1)?.line),
    notes: rows.flatMap(row => row === start ? row.notes : [continuedRow(source, row.line, start.name), ...row.notes]),
  }
}

/** The categories of one initiative stand in the legend's order, each once: this ties a continuing row to its initiative. */
function assertContinuation(source: SourceText, start: ReadRow, rest: readonly ReadRow[]): void {
  rest.forEach(({ line, text, row }, index) => {
    if (text !== '') throw new SourceError(source.file, line, '取り組みの名前がない行に、指針の記載内容があります。')
    const above = (rest[index - 1] ?? start).row
    if (row.category <= above.category) throw new SourceError(source.file, line, '一つの取り組みの中で、区分が順に並んでいないか、二度あります。')
  })
}

function continuedRow(source: SourceText, line: number, name: string): RepairNote {
  return { kind: 'repair', rule: guidelineRules.continuedRow.id, at: lineRef(source, line), before: '', after: name }
}
