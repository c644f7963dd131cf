import type { CostTable } from '../../../domain/plan/costTable.ts'
import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import type { Pillar } from '../../../domain/plan/pillar.ts'
import type { PlanReader } from '../../db/planReader.ts'
import type { PageParams } from '../../page/definePage.ts'
import { pillarHue } from '../../ui/plan/pillarHue.ts'

export interface PillarPageProps {
  readonly pillar: Pillar
  readonly hue: number
  readonly costTable: CostTable
  readonly outline: PlanOutline
}

export async function loadPillar(plan: PlanReader, { pillarId }: PageParams): Promise<PillarPageProps | undefined> {
  const [outline, { costTable }] = await Promise.all([plan.outline(), plan.overview()])
  const index = outline.pillars.findIndex(candidate => candidate.id === pillarId)
  const pillar = outline.pillars[index]
  return pillar && { pillar, hue: pillarHue(index + 1), costTable, outline }
}
