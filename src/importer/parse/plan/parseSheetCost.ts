import type { Cost } from '../../../domain/plan/cost.ts'
import { fundingSources, isBalanced } from '../../../domain/plan/cost.ts'
import { comparable, readThousandYen } from '../cellText.ts'
import type { CursorLine } from '../sourceCursor.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

/** The labels of a sheet's funding sources, in the order of `fundingSources`. */
const sourceLabels = ['(一般財源)', '(国県補助等)', '(起債)', '(その他)']

/** A row below 財源内訳: at most one label of a source and at most one amount. */
interface AmountRow {
  readonly line: CursorLine
  readonly label?: string
  readonly amount?: number
}

/** Reads the total and the four funding sources of a sheet, which must add up to it. */
export function parseSheetCost(context: PlanContext, part: string): { cost: Cost, last: CursorLine } {
  const { cursor, years } = context
  const totalLine = cursor.takeRow(part, 2, '事業費総額の行')
  const [label = '', amount = ''] = totalLine.cells
  const total = readThousandYen(amount)
  if (comparable(label) !== `事業費総額(${years.length}年間の事業費見込み)` || total === undefined) {
    throw cursor.error('事業費総額が「…千円」と読めません。', totalLine.number)
  }
  const rows = takeAmountRows(context, part)
  const amounts = alignAmounts(context, rows, total)
  const [general = 0, nationalAndPrefectural = 0, bonds = 0, other = 0] = amounts
  const cost = { total, general, nationalAndPrefectural, bonds, other }
  if (!isBalanced(cost)) {
    throw cursor.error(`財源の合計 ${general + nationalAndPrefectural + bonds + other}千円が事業費総額 ${total}千円と合いません。`, totalLine.number)
  }
  return { cost, last: rows.at(-1)?.line ?? totalLine }
}

function takeAmountRows(context: PlanContext, part: string): AmountRow[] {
  const rows: AmountRow[] = []
  for (const expected of ['財源内訳', ...sourceLabels]) {
    if (expected === sourceLabels[0] && rows[0]?.label === expected) continue
    rows.push(readRow(context, context.cursor.take(part, `「${expected}」の行`), expected))
  }
  return rows
}

function readRow(context: PlanContext, line: CursorLine, expected: string): AmountRow {
  const cells = line.cells.map(cell => cell.normalize('NFKC'))
  const isHead = expected === '財源内訳'
  if (isHead && cells.shift() !== '財源内訳') throw context.cursor.error('「財源内訳」があるはずの行です。', line.number)
  const label = isHead && cells[0] !== sourceLabels[0] ? undefined : cells.shift()
  if (!isHead && label !== expected) throw context.cursor.error(`財源「${expected}」があるはずですが、「${label ?? ''}」とあります。`, line.number)
  const [text, ...more] = cells
  const amount = text === undefined ? undefined : readThousandYen(text)
  if (more.length > 0 || (text !== undefined && amount === undefined)) {
    throw context.cursor.error(`財源の金額「${cells.join(' ')}」が読めません。`, line.number)
  }
  if (label !== undefined && amount === undefined) throw context.cursor.error(`財源「${label}」の金額がありません。`, line.number)
  return { line, ...label !== undefined && { label }, ...amount !== undefined && { amount } }
}

/**
 * The amounts in the order of `fundingSources`. Where 財源内訳 itself has an amount, the column slipped up by one row:
 * its amount is the first source's, and so on; the row left over at the end must be empty money.
 */
function alignAmounts(context: PlanContext, rows: readonly AmountRow[], total: number): number[] {
  const head = rows[0]
  const isSlipped = head !== undefined && head.label === undefined && head.amount !== undefined
  const amounts = rows.flatMap(row => row.amount ?? [])
  if (!isSlipped) return amounts
  const leftOver = amounts[fundingSources.length]
  const shifted = amounts.slice(0, fundingSources.length)
  if (leftOver !== 0 || shifted.reduce((sum, amount) => sum + amount, 0) !== total) {
    throw context.cursor.error('財源の金額が行見出しとずれていて、戻しても事業費総額と合いません。', head.line.number)
  }
  context.notes.repair(planRules.amountSlip.id, head.line.number,
    amounts.map((amount, index) => `${rows[index]?.label ?? '財源内訳'} ${amount}千円`).join('、'),
    shifted.map((amount, index) => `${sourceLabels[index] ?? ''} ${amount}千円`).join('、'))
  return shifted
}
