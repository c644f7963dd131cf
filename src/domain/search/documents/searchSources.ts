import type { GuidelineChunk, OverviewChunk, PlanOutline, PolicyChunk } from '../../plan/dataset.ts'

/** The chunks that search reads. */
export interface SearchSources {
  readonly outline: PlanOutline
  readonly overview: OverviewChunk
  readonly guideline: GuidelineChunk
  readonly policyChunks: readonly PolicyChunk[]
}
