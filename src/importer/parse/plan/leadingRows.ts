import { joinWraps, splitItems } from '../cellText.ts'
import type { CursorLine } from '../sourceCursor.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

/** A row of a theme's table. Rows that print left without a label belong to the label above. */
export interface LeadingRow {
  /** 関連する施策 as printed in this row, or what the row above had. */
  readonly policyLabel: string
  readonly hasOwnLabel: boolean
  readonly initiatives: readonly string[]
  /** Names in 【】. */
  readonly projectNames: readonly string[]
  readonly contents: readonly string[]
  readonly line: number
  readonly lastLine: number
}

/** Reads the rows of one table and sets right what the reading machine tore apart. */
export function readLeadingRows(context: PlanContext, part: string): { rows: LeadingRow[], last: number } {
  const { cursor } = context
  const rows: LeadingRow[] = []
  let last = cursor.line
  while ((cursor.peek()?.cells.length ?? 0) > 1 || cursor.peek()?.columns[0] === 2) {
    const line = cursor.take(part, '取組の行')
    last = line.number
    addRow(context, rows, line)
  }
  return { rows: shareProjects(context, settleContents(context, rows)), last }
}

function addRow(context: PlanContext, rows: LeadingRow[], line: CursorLine): void {
  const previous = rows.at(-1)
  if (line.cells.length > 3) throw context.cursor.error('取組の行に余分な欄があります。', line.number)
  const [label = '', initiativeCell = '', contentCell = ''] = [...Array<string>(3 - line.cells.length).fill(''), ...line.cells]
  if (label === '' && !previous) throw context.cursor.error('取組の表の最初の行に施策名がありません。', line.number)
  const contents = splitItems(contentCell)
  if (!contents.every(text => text.endsWith('。'))) throw context.cursor.error('主な取組の内容の文が途中で切れています。', line.number)
  if (initiativeCell === '' && previous) {
    rows[rows.length - 1] = { ...previous, contents: [...previous.contents, ...contents], lastLine: line.number }
    return
  }
  if (initiativeCell.includes('<') || contentCell.includes('<')) context.notes.repair(planRules.listMarkup.id, line.number, '<ul …>', '箇条書きの項目')
  const projectNames = [...initiativeCell.matchAll(/【([^】]+)】/g)].map(match => match[1] ?? '')
  const initiatives = splitItems(initiativeCell.replaceAll(/【[^】]+】/g, ' '))
  if (!/(?:^|>) *・/.test(initiativeCell)) throw context.cursor.error('主な取組が「・」で始まっていません。', line.number)
  const policyLabel = label === '' ? previous?.policyLabel ?? '' : joinWraps(label)
  rows.push({ policyLabel, hasOwnLabel: label !== '', initiatives, projectNames, contents, line: line.number, lastLine: line.number })
}

/** Each initiative has one sentence of content. A sentence too many belongs to the row above that lacks one. */
function settleContents(context: PlanContext, rows: readonly LeadingRow[]): LeadingRow[] {
  const settled: LeadingRow[] = []
  for (const row of rows) {
    const previous = settled.at(-1)
    const surplus = row.contents.length - row.initiatives.length
    const lack = previous ? previous.initiatives.length - previous.contents.length : 0
    if (previous && surplus > 0 && surplus === lack) {
      const moved = row.contents.slice(0, surplus)
      context.notes.repair(planRules.leadingContentSlip.id, row.line, moved.join(''), `「${previous.initiatives.at(-1) ?? ''}」の内容`)
      settled[settled.length - 1] = { ...previous, contents: [...previous.contents, ...moved] }
      settled.push({ ...row, contents: row.contents.slice(surplus) })
    } else {
      settled.push(row)
    }
  }
  const wrong = settled.find(row => row.contents.length !== row.initiatives.length)
  if (wrong) throw context.cursor.error(`主な取組が${wrong.initiatives.length}つ、その内容が${wrong.contents.length}つで、数が合いません。`, wrong.line)
  return settled
}

/** A row without 【】 shares those of the row below, where both belong to one policy: one cell was torn in two. */
function shareProjects(context: PlanContext, rows: readonly LeadingRow[]): LeadingRow[] {
  return rows.map((row, index) => {
    if (row.projectNames.length > 0) return row
    const next = rows[index + 1]
    if (!next || next.hasOwnLabel || next.projectNames.length === 0) throw context.cursor.error('関連する主な事業の名称【】がありません。', row.line)
    context.notes.repair(planRules.leadingProjectShared.id, row.line, '', next.projectNames.map(name => `【${name}】`).join(''))
    return { ...row, projectNames: next.projectNames }
  })
}
