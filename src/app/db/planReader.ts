import type { InjectionKey } from 'vue'
import type { GuidelineChunk, OverviewChunk, PlanOutline, PolicyChunk } from '../../domain/plan/dataset.ts'

/** Reads the plan that is on this phone. Never touches the network. A chunk once read stays in memory until the data flips. */
export interface PlanReader {
  outline(): Promise<PlanOutline>
  overview(): Promise<OverviewChunk>
  guideline(): Promise<GuidelineChunk>
  /** `undefined` for an id that the plan does not have. */
  policies(basicPolicyId: string): Promise<PolicyChunk | undefined>
}

export const planReaderKey: InjectionKey<PlanReader> = Symbol('planReader')
