import type { GuidelineChunk, OverviewChunk, PlanOutline, PolicyChunk } from '../../plan/dataset.ts'
import type { PublishedSources } from './publishedSources.ts'

/** The chunks that search reads. */
export interface SearchSources {
  readonly outline: PlanOutline
  readonly overview: OverviewChunk
  readonly guideline: GuidelineChunk
  readonly policyChunks: readonly PolicyChunk[]
  /** Absent where the city has published nothing to take part in. */
  readonly published?: PublishedSources
}
