import type { Cost } from '../plan/cost.ts'
import type { Day, FiscalYear } from '../plan/fiscalYear.ts'
import type { IndicatorValue } from '../plan/indicatorValue.ts'

/** An evaluation as it is compared: the rating with its words, so that a grade that gets other words is a change too. */
export interface PublishedEvaluation {
  readonly actual?: IndicatorValue
  readonly rating?: { readonly scheme: string, readonly mark: string, readonly label: string }
  readonly comment?: string
  readonly publishedOn: Day
  readonly source: string
}

/** A figure of an entity: 事業費 (of a year only in the plan's table of basic policies), 現状値, 目標値, 事業評価. */
export type Figure =
  | { readonly kind: 'cost', readonly year?: FiscalYear, readonly cost: Cost }
  | { readonly kind: 'baseline', readonly year: FiscalYear, readonly value: IndicatorValue }
  | { readonly kind: 'target', readonly year: FiscalYear, readonly value: IndicatorValue }
  | { readonly kind: 'evaluation', readonly year: FiscalYear, readonly evaluation: PublishedEvaluation }

/** Figures with the same key are the same figure at two times. A baseline may move to another year. */
export function figureKey(figure: Figure): string {
  return figure.kind === 'baseline' ? figure.kind : `${figure.kind} ${figure.year ?? ''}`
}
