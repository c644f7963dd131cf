import type { CursorLine } from '../sourceCursor.ts'
import type { DivisionList } from './parseDivisions.ts'
import { parseDivisionText } from './parseDivisions.ts'
import { joinWraps } from '../cellText.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

/** What stands above a sheet's table. */
export interface SheetHead {
  readonly projectId: string
  readonly title: string
  readonly divisions: DivisionList
  readonly line: number
}

const inParentheses = /[(（]([^()（）]*?[部局]\s[^()（）]+)[)）]$/
const longestHead = 7
/** The whole head in one row. */
const wholeRow = /^事業番号 \d/

/**
 * Reads number, name and division above a sheet. In print they stand side by side; the reading machine left them
 * in one row, in one cell, or on lines of their own.
 */
export function takeSheetHead(context: PlanContext, part: string): SheetHead {
  const { cursor, notes } = context
  const lines = takeHeadLines(context, part)
  const first = lines[0]
  const text = lines.flatMap(line => line.cells).join(' ')
  const match = /^事業番号 (\d+-\d+)\s*(.+)$/.exec(text)
  const division = inParentheses.exec(text)
  if (!first || !match?.[1] || !match[2] || !division?.[1]) throw cursor.error('事業番号、事業名、所属が読めません。', first?.number)
  const title = match[2].slice(0, match[2].length - division[0].length).trim()
  if (title === '') throw cursor.error('事業名がありません。', first.number)
  if (lines.length > 1) notes.repair(planRules.brokenHeading.id, first.number, `${lines.length}行に分かれた見出し`, text)
  else if (first.cells.length === 2) notes.repair(planRules.headCellsMerged.id, first.number, first.cells[1] ?? '', `${title} ${division[0]}`)
  return { projectId: match[1], title: joinWraps(title), divisions: parseDivisionText(context, first.number, division[1]), line: first.number }
}

function takeHeadLines(context: PlanContext, part: string): CursorLine[] {
  const { cursor } = context
  const lines: CursorLine[] = []
  while (cursor.peek() && !cursor.sees(/^事業内容\t/)) {
    const isWhole = lines[0] !== undefined && wholeRow.test(lines[0].text)
    if (isWhole || (lines.length > 0 && cursor.sees(/^事業番号/)) || lines.length >= longestHead) throw cursor.error('事業内容があるはずの行です。')
    lines.push(cursor.take(part, '個別事業計画表の見出し'))
  }
  const first = lines[0]
  const isOneRow = first !== undefined && wholeRow.test(first.text)
  const isOverfull = first !== undefined && (first.cells.length > 3 || (first.cells.length === 3 && !/^[(（]/.test(first.cells[2] ?? '')))
  if (isOneRow && isOverfull) throw cursor.error('個別事業計画表の見出しに余分な欄があります。', first.number)
  if (!isOneRow && lines.some(line => line.cells.length > 1)) throw cursor.error('個別事業計画表の見出しが読めません。', first?.number)
  return lines
}
