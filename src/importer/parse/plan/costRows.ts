import type { Cost } from '../../../domain/plan/cost.ts'
import { eraFiscalYear } from '../../../domain/plan/fiscalYear.ts'
import { comparable, joinWraps, readAmount } from '../cellText.ts'
import type { CursorLine } from '../sourceCursor.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

const part = '計画:計画事業費の表'
const rowLabels = ['事業費計', '一般財源', '特定財源', '国県支出金', '起債', 'その他'] as const

/** A run of rows of the table: a pillar's total, a basic policy with its sources, or the whole. Line numbers inclusive. */
export type CostBlock =
  | { readonly kind: 'pillar', readonly name: string, readonly amounts: readonly number[], readonly from: number, readonly to: number }
  | { readonly kind: 'basicPolicy', readonly id: string, readonly name: string, readonly costs: readonly Cost[], readonly from: number, readonly to: number }
  | { readonly kind: 'whole', readonly costs: readonly Cost[], readonly from: number, readonly to: number }

/**
 * Reads the rows of the table of costs. A row is what its cells say, whatever column they were read into:
 * up to two labels, then one amount for each year and their sum. A label in the wrong column is noted.
 */
export function readCostRows(context: PlanContext, pillarNames: readonly string[]): CostBlock[] {
  const { cursor } = context
  const blocks: CostBlock[] = []
  takeHead(context)
  while (blocks.at(-1)?.kind !== 'whole') {
    if (cursor.sees(/^\(千円\)$/)) takeHead(context)
    const line = cursor.peek()
    const label = line?.cells[0] ?? ''
    if (pillarNames.includes(comparable(label))) blocks.push(takePillar(context))
    else if (/^基本政策 /.test(label)) blocks.push(takeBasicPolicy(context))
    else if (label === '合計') blocks.push(takeWhole(context))
    else throw cursor.error(`計画事業費の表に知らない行があります:「${label.slice(0, 30)}」`)
  }
  return blocks
}

function takeHead(context: PlanContext): void {
  context.cursor.takeMatch(part, /^\(千円\)$/, '計画事業費の単位「(千円)」')
  const head = context.cursor.takeRow(part, context.years.length + 2, '計画事業費の表の見出し')
  const expected = ['区分', ...context.years.map(year => `${eraFiscalYear(year)} 計画事業費`), `事業プラン計上 事業費(${context.years.length}カ年)`]
  expected.forEach((text, index) => {
    if (head.cells[index] !== text) throw context.cursor.error(`計画事業費の表の見出しが「${text}」ではありません:「${head.cells[index] ?? ''}」`, head.number)
  })
}

function takePillar(context: PlanContext): CostBlock {
  const first = context.cursor.take(part, '力の行')
  const name = first.cells[0] ?? ''
  if (first.cells.length > 1) return { kind: 'pillar', name, amounts: amountsOf(context, first, 1), from: first.number, to: first.number }
  const sum = context.cursor.takeMatch(part, /^分野計\t/, '分野計の行').line
  return { kind: 'pillar', name, amounts: amountsOf(context, sum, 1), from: first.number, to: sum.number }
}

function takeBasicPolicy(context: PlanContext): CostBlock {
  const first = context.cursor.peek()
  const match = /^基本政策 (\d-\d+)\. (.+)$/.exec(first?.cells[0] ?? '')
  if (!first || !match?.[1] || !match[2]) throw context.cursor.error('基本政策の番号と名称が読めません。')
  const name = joinWraps(match[2])
  if (name !== match[2]) context.notes.repair(planRules.cellWrap.id, first.number, match[2], name)
  const { costs, to } = takeCosts(context, 1)
  return { kind: 'basicPolicy', id: match[1], name, costs, from: first.number, to }
}

function takeWhole(context: PlanContext): CostBlock {
  const heading = context.cursor.takeMatch(part, /^合計$/, '合計').line
  return { kind: 'whole', ...takeCosts(context, 0), from: heading.number }
}

/** `column` is where the labels of the rows stand in print; the first row has so many labels before its own. */
function takeCosts(context: PlanContext, column: 0 | 1): { costs: Cost[], to: number } {
  const extraLabels = column
  const lines = rowLabels.map((label, index) => takeLabelled(context, label, index === 0 ? extraLabels : 0, column))
  const rows = lines.map((line, index) => amountsOf(context, line, index === 0 ? extraLabels + 1 : 1))
  const costs = [...context.years, 'total'].map((_, index) => costOf(context, rows.map(row => row[index] ?? 0), lines))
  return { costs, to: lines.at(-1)?.number ?? 0 }
}

function takeLabelled(context: PlanContext, label: string, before: number, column: number): CursorLine {
  const line = context.cursor.take(part, `「${label}」の行`)
  if (line.cells[before] !== label) {
    throw context.cursor.error(`計画事業費の表に「${label}」の行があるはずですが、「${line.cells[before] ?? ''}」とあります。`, line.number)
  }
  const found = line.columns[before] ?? column
  if (found !== column) context.notes.repair(planRules.columnSlip.id, line.number, `${found + 1}列目の「${label}」`, `${column + 1}列目の「${label}」`)
  return line
}

/** The amounts of a row after its labels; the last is the sum of the years. */
function amountsOf(context: PlanContext, line: CursorLine, labels: number): number[] {
  const cells = line.cells.slice(labels)
  const amounts = cells.map(readAmount)
  if (cells.length !== context.years.length + 1 || amounts.includes(undefined)) {
    throw context.cursor.error(`金額が${context.years.length + 1}つ並ぶはずの行です:「${cells.join(' ')}」`, line.number)
  }
  const known = amounts.filter(amount => amount !== undefined)
  const sum = known.slice(0, -1).reduce((total, amount) => total + amount, 0)
  if (sum !== known.at(-1)) throw context.cursor.error(`各年度の合計 ${sum}千円が計 ${known.at(-1) ?? 0}千円と合いません。`, line.number)
  return known
}

function costOf(context: PlanContext, column: readonly number[], lines: readonly CursorLine[]): Cost {
  const [total = 0, general = 0, specific = 0, nationalAndPrefectural = 0, bonds = 0, other = 0] = column
  if (general + specific !== total) throw context.cursor.error(`一般財源と特定財源の合計 ${general + specific}千円が事業費計 ${total}千円と合いません。`, lines[0]?.number)
  if (nationalAndPrefectural + bonds + other !== specific) {
    throw context.cursor.error(`国県支出金・起債・その他の合計 ${nationalAndPrefectural + bonds + other}千円が特定財源 ${specific}千円と合いません。`, lines[2]?.number)
  }
  return { total, general, nationalAndPrefectural, bonds, other }
}
