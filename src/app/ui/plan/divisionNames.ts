import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import { sectionName } from '../../../domain/plan/division.ts'

/** The sections' names of some divisions, as lists show them: `健康づくり課、障がい福祉課`. */
export function divisionNames(outline: Pick<PlanOutline, 'divisions'>, ids: readonly string[]): string {
  return outline.divisions.filter(division => ids.includes(division.id)).map(sectionName).join('、')
}
