import type { Cost } from '../../../domain/plan/cost.ts'
import { eraFiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { ScheduleItem } from '../../../domain/plan/project.ts'
import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import { splitItems } from '../cellText.ts'
import type { CursorLine } from '../sourceCursor.ts'
import type { DivisionList } from './parseDivisions.ts'
import { isGoalLabel } from './goalLabel.ts'
import type { IndicatorDraft } from './parseIndicators.ts'
import { parseIndicators } from './parseIndicators.ts'
import type { PlanContext } from './planContext.ts'
import { joined } from './planContext.ts'
import { planRules } from './planRules.ts'
import { parseSheetCost } from './parseSheetCost.ts'
import { takeSheetHead } from './takeSheetHead.ts'

/** 個別事業計画表 as it stands on the page, before it is tied to the rest of the plan. */
export interface SheetDraft {
  readonly projectId: string
  readonly title: string
  readonly divisions: DivisionList
  readonly description: readonly string[]
  readonly schedule: readonly ScheduleItem[]
  readonly indicators: readonly IndicatorDraft[]
  readonly cost: Cost
  readonly source: SourceRef
}

const sheetPart = '計画:個別事業計画表'

/** True for the first line of a sheet. */
export function seesSheet(context: PlanContext): boolean {
  return context.cursor.sees(/^事業番号/)
}

/** Reads one sheet. `part` books its lines; the sample in 計画の見方 is read by the same rules for another part. */
export function parseSheet(context: PlanContext, part = sheetPart): SheetDraft {
  const { line, ...head } = takeSheetHead(context, part)
  const description = takeDescription(context, part)
  const schedule = takeSchedule(context, part)
  const indicators = parseIndicators(context, part)
  const { cost, last } = parseSheetCost(context, part)
  return { ...head, description, schedule, indicators, cost, source: context.notes.at(line, last.number) }
}

function takeDescription(context: PlanContext, part: string): readonly string[] {
  const line = context.cursor.takeRow(part, 2, '事業内容')
  const [label, content = ''] = line.cells
  if (label !== '事業内容') throw context.cursor.error(`「事業内容」があるはずですが、「${label ?? ''}」とあります。`, line.number)
  const items = splitItems(content)
  if (content.includes('<')) context.notes.repair(planRules.listMarkup.id, line.number, '<ul …>', `${items.length}項目`)
  if (items.some(item => /<|\t/.test(item)) || !items.every(item => /[。)）]$/.test(item))) {
    throw context.cursor.error('事業内容の文が途中で切れています。', line.number)
  }
  return items
}

function takeSchedule(context: PlanContext, part: string): ScheduleItem[] {
  const { cursor, years } = context
  const heads = ['事業行程', '項目', ...years.map(year => eraFiscalYear(year))]
  const head = cursor.takeRow(part, heads.length, '事業行程の見出し')
  if (head.cells.join() !== heads.join()) throw cursor.error(`事業行程の見出しが「${heads.join(' ')}」ではありません。`, head.number)
  const items: ScheduleItem[] = []
  while (cursor.peek() && !cursor.sees(/指標名\t+指標の定義$/)) items.push(takeScheduleItem(context, part, head))
  if (items.length === 0) throw cursor.error('事業行程に項目がありません。')
  return items
}

function takeScheduleItem(context: PlanContext, part: string, head: CursorLine): ScheduleItem {
  const { cursor, years, notes } = context
  const line = cursor.take(part, '事業行程の行')
  const hasGoalLabel = isGoalLabel(line.cells[0])
  const cells = hasGoalLabel ? line.cells.slice(1) : line.cells
  if (cells.length !== years.length + 1) throw cursor.error(`事業行程の行には${years.length + 1}つの欄があるはずですが、${cells.length}つあります。`, line.number)
  if (hasGoalLabel) notes.repair(planRules.labelSlip.id, line.number, line.cells[0] ?? '', '事業行程')
  const expected = head.columns[1] ?? 1
  if (!hasGoalLabel && line.columns[0] !== expected) notes.repair(planRules.lostLeadingCell.id, line.number, `${(line.columns[0] ?? 0) + 1}列目から`, `${expected + 1}列目から`)
  const [item = '', ...texts] = cells
  return { item: joined(context, line, item), years: years.map((year, index) => ({ year, text: texts[index] ?? '' })) }
}
