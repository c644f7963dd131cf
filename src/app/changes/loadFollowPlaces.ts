import type { CallEntry } from '../../domain/participation/participationChunks.ts'
import type { PlanOutline } from '../../domain/plan/dataset.ts'
import type { GuidelineInitiative } from '../../domain/plan/guideline.ts'
import type { PlanReader } from '../db/planReader.ts'

/** What there is to follow and to lead to. */
export interface FollowPlaces {
  readonly outline: PlanOutline
  readonly initiatives: readonly GuidelineInitiative[]
  /** Absent where nothing is known of calls. */
  readonly calls?: readonly CallEntry[]
}

export async function loadFollowPlaces(plan: PlanReader): Promise<FollowPlaces> {
  const [outline, { guideline }, { calls }] = await Promise.all([plan.outline(), plan.guideline(), plan.participation()])
  return { outline, calls, initiatives: guideline.sections.flatMap(section => section.groups.flatMap(group => group.initiatives)) }
}
