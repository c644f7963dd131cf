import type { Cost } from './cost.ts'
import type { FiscalYear } from './fiscalYear.ts'
import type { SourceNote } from './sourceNote.ts'
import type { SourceRef } from './sourceRef.ts'

/** Costs of each year of the plan and of all years together. */
export interface CostByYear {
  readonly years: readonly { readonly year: FiscalYear, readonly cost: Cost }[]
  readonly total: Cost
}

/** A pillar's row: the plan prints its total only, without sources. Thousand yen. */
export interface PillarCostRow {
  readonly pillarId: string
  readonly years: readonly { readonly year: FiscalYear, readonly total: number }[]
  readonly total: number
  readonly source: SourceRef
}

/** The rows of a basic policy. 特定財源 (everything but `general`) is checked on import and not kept. */
export interface BasicPolicyCostRow extends CostByYear {
  readonly basicPolicyId: string
  readonly source: SourceRef
}

/** 計画事業費: the plan's own table by basic policy, year and funding source. The plan gives years nowhere else. */
export interface CostTable {
  readonly title: string
  readonly pillars: readonly PillarCostRow[]
  readonly basicPolicies: readonly BasicPolicyCostRow[]
  readonly whole: CostByYear & { readonly source: SourceRef }
  readonly source: SourceRef
  readonly notes: readonly SourceNote[]
}
