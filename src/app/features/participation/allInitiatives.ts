import type { GuidelineInitiative, GuidelineSection, ParticipationGuideline } from '../../../domain/plan/guideline.ts'

/** An initiative with the headings above it. */
export interface PlacedInitiative {
  readonly section: GuidelineSection
  readonly path: readonly string[]
  readonly initiative: GuidelineInitiative
}

/** Every initiative of the guideline in its order. */
export function allInitiatives(guideline: ParticipationGuideline): readonly PlacedInitiative[] {
  return guideline.sections.flatMap(section =>
    section.groups.flatMap(({ path, initiatives }) => initiatives.map(initiative => ({ section, path, initiative }))))
}
