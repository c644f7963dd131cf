import type { YearValue } from '../../../domain/plan/indicator.ts'
import { eraFiscalYear, parseEraFiscalYear } from '../../../domain/plan/fiscalYear.ts'
import { readIndicatorValue } from '../../../domain/plan/indicatorValue.ts'
import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import { comparable } from '../cellText.ts'
import type { PlanContext } from './planContext.ts'
import { joined } from './planContext.ts'
import { isGoalLabel } from './goalLabel.ts'

/** An indicator as a sheet prints it. */
export interface IndicatorDraft {
  readonly name: string
  readonly definition: string
  readonly baseline: YearValue
  readonly targets: readonly YearValue[]
  readonly source: SourceRef
}

/** Reads the indicators of a sheet: one, or several whose labels are numbered. */
export function parseIndicators(context: PlanContext, part: string): IndicatorDraft[] {
  const indicators: IndicatorDraft[] = []
  while (context.cursor.sees(/指標名\t+指標の定義$/)) indicators.push(takeIndicator(context, part))
  if (indicators.length === 0) throw context.cursor.error('指標がありません。')
  return indicators
}

function takeIndicator(context: PlanContext, part: string): IndicatorDraft {
  const { cursor, years } = context
  const head = cursor.take(part, '指標の見出し')
  const isLabelled = isGoalLabel(head.cells[0])
  if (head.cells.length !== (isLabelled ? 3 : 2)) throw cursor.error('指標の見出しが「目標 指標名 指標の定義」ではありません。', head.number)
  const named = cursor.takeRow(part, 2, '指標名と指標の定義')
  const [name = '', definition = ''] = named.cells
  const heads = cursor.takeRow(part, years.length + 1, '現状値と目標値の年度の見出し')
  const values = cursor.takeRow(part, years.length + 1, '現状値と目標値')
  const match = /^現状値 ?\((.+)\)$/.exec(heads.cells[0]?.normalize('NFKC') ?? '')
  const baselineYear = parseEraFiscalYear(match?.[1] ?? '')
  if (baselineYear === undefined) throw cursor.error(`現状値の年度「${heads.cells[0] ?? ''}」が読めません。`, heads.number)
  years.forEach((year, index) => {
    if (comparable(heads.cells[index + 1] ?? '') !== eraFiscalYear(year)) throw cursor.error(`目標値の年度が${eraFiscalYear(year)}ではありません。`, heads.number)
  })
  const value = (index: number) => readIndicatorValue(values.cells[index] ?? '')
  return {
    name: joined(context, named, name),
    definition: joined(context, named, definition),
    baseline: { year: baselineYear, value: value(0) },
    targets: years.map((year, index) => ({ year, value: value(index + 1) })),
    source: context.notes.at(head.number, values.number),
  }
}
