import type { FiscalYear } from './fiscalYear.ts'
import type { IndicatorValue } from './indicatorValue.ts'
import type { SourceRef } from './sourceRef.ts'

/**
 * Which way an indicator should move. `higher` and `lower` only where the plan makes it plain, with what shows it:
 * `targetsRise`, the plan sets its last target above the baseline; `stated`, the plan says so in words (`quote`).
 */
export type IndicatorDirection =
  | { readonly better: 'higher', readonly basis: 'targetsRise' }
  | { readonly better: 'higher' | 'lower', readonly basis: 'stated', readonly quote: string, readonly at: SourceRef }
  | { readonly better: 'unknown' }

/** A value of an indicator in one fiscal year. */
export interface YearValue {
  readonly year: FiscalYear
  readonly value: IndicatorValue
}

/** 指標: an output indicator of a project sheet, with 現状値 (`baseline`) and 目標値 (`targets`). */
export interface Indicator {
  /** Unique in the plan: the sheet's id and a count, `19-103.2.1`. */
  readonly id: string
  readonly name: string
  /** 指標の定義 */
  readonly definition: string
  /** The baseline's year differs between indicators. */
  readonly baseline: YearValue
  /** One target for each year of the plan, in order. */
  readonly targets: readonly YearValue[]
  readonly direction: IndicatorDirection
  /** 累計: the plan's text says that values add up over the years. */
  readonly isCumulative: boolean
  readonly source: SourceRef
}
