import type { ParticipationEvent } from '../../domain/event/participationEvent.ts'
import type { CallEntry, SurveyEntry } from '../../domain/participation/participationChunks.ts'
import type { PlanOutline } from '../../domain/plan/dataset.ts'
import type { GuidelineInitiative } from '../../domain/plan/guideline.ts'
import type { PlanReader } from '../db/planReader.ts'

/** What there is to follow and to lead to. */
export interface FollowPlaces {
  readonly outline: PlanOutline
  readonly initiatives: readonly GuidelineInitiative[]
  /** Absent where nothing is known of them. */
  readonly calls?: readonly CallEntry[]
  readonly surveys?: readonly SurveyEntry[]
  readonly events?: readonly ParticipationEvent[]
}

export async function loadFollowPlaces(plan: PlanReader): Promise<FollowPlaces> {
  const [outline, { guideline }, { calls, surveys }, { events }] = await Promise.all([plan.outline(), plan.guideline(), plan.participation(), plan.events()])
  return { outline, calls, surveys, events, initiatives: guideline.sections.flatMap(section => section.groups.flatMap(group => group.initiatives)) }
}
