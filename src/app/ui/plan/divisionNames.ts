import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import { listWords } from '../text/listWords.ts'
import type { Words } from '../text/words.ts'
import { sectionWords } from './sectionWords.ts'

/** The sections' names of some divisions, as lists show them: `健康づくり課、障がい福祉課`. */
export function divisionNames(outline: Pick<PlanOutline, 'divisions'>, ids: readonly string[]): Words {
  return listWords(outline.divisions.filter(division => ids.includes(division.id)).map(sectionWords))
}
