import type { CostTable } from '../../../domain/plan/costTable.ts'
import type { EvaluationsChunk } from '../../../domain/evaluation/evaluation.ts'
import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import type { Pillar } from '../../../domain/plan/pillar.ts'
import type { Project } from '../../../domain/plan/project.ts'
import type { PlanReader } from '../../db/planReader.ts'
import type { PageParams } from '../../page/definePage.ts'
import { pillarHue } from '../../ui/plan/pillarHue.ts'

export interface PillarPageProps {
  readonly pillar: Pillar
  readonly hue: number
  readonly costTable: CostTable
  readonly evaluations: EvaluationsChunk | undefined
  /** The pillar's projects where there are evaluations to count; else none are read. */
  readonly projects: readonly Project[]
  readonly outline: PlanOutline
}

export async function loadPillar(plan: PlanReader, { pillarId }: PageParams): Promise<PillarPageProps | undefined> {
  const [outline, { costTable }, evaluations] = await Promise.all([plan.outline(), plan.overview(), plan.evaluations()])
  const index = outline.pillars.findIndex(candidate => candidate.id === pillarId)
  const pillar = outline.pillars[index]
  if (!pillar) return undefined
  const chunks = evaluations ? await Promise.all(pillar.basicPolicies.map(({ id }) => plan.policies(id))) : []
  return { pillar, hue: pillarHue(index + 1), costTable, evaluations, projects: chunks.flatMap(chunk => chunk?.projects ?? []), outline }
}
