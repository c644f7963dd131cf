import type { InjectionKey } from 'vue'
import type { EvaluationsChunk } from '../../domain/evaluation/evaluation.ts'
import type { CallChunk, EventsChunk, ParticipationChunk, SurveyChunk } from '../../domain/participation/participationChunks.ts'
import type { GuidelineChunk, OverviewChunk, PlanOutline, PolicyChunk } from '../../domain/plan/dataset.ts'
import type { ReadingsChunk } from '../../domain/reading/readingsChunk.ts'
import type { SynonymsChunk } from '../../domain/search/synonymsChunk.ts'

/** Reads the plan that is on this phone. Never touches the network. A chunk once read stays in memory until the data flips. */
export interface PlanReader {
  outline(): Promise<PlanOutline>
  overview(): Promise<OverviewChunk>
  guideline(): Promise<GuidelineChunk>
  /** `undefined` for an id that the plan does not have. */
  policies(basicPolicyId: string): Promise<PolicyChunk | undefined>
  /** Readings come after the plan: `undefined` while they are not on this phone, or where the city has none. */
  readings(): Promise<ReadingsChunk | undefined>
  /** No groups where the city lists none. */
  synonyms(): Promise<SynonymsChunk>
  /** `undefined` where the city's documents hold no evaluation, which screens call 未公表. */
  evaluations(): Promise<EvaluationsChunk | undefined>
  /** Nothing to take part in where the city published nothing. */
  participation(): Promise<ParticipationChunk>
  events(): Promise<EventsChunk>
  /** `undefined` for a survey that is not published (any more). */
  survey(id: string): Promise<SurveyChunk | undefined>
  /** `undefined` for a call that is not published (any more). */
  call(id: string): Promise<CallChunk | undefined>
}

export const planReaderKey: InjectionKey<PlanReader> = Symbol('planReader')
