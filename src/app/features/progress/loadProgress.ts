import type { EvaluationsChunk } from '../../../domain/evaluation/evaluation.ts'
import { findProgressPromise, type ProgressPromise } from '../../../domain/evaluation/progressPromise.ts'
import type { FiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { PlanReader } from '../../db/planReader.ts'
import { pillarHue } from '../../ui/plan/pillarHue.ts'
import type { PillarProjects } from './figureOfProgress.ts'

export interface ProgressPageProps {
  readonly pillars: readonly PillarProjects[]
  readonly evaluations: EvaluationsChunk | undefined
  readonly promise: ProgressPromise | undefined
  readonly years: readonly [FiscalYear, ...FiscalYear[]]
}

export async function loadProgress(plan: PlanReader): Promise<ProgressPageProps | undefined> {
  const [outline, { introduction }, evaluations] = await Promise.all([plan.outline(), plan.overview(), plan.evaluations()])
  const [first, ...others] = outline.plan.years
  if (first === undefined) return undefined
  const pillars = await Promise.all(outline.pillars.map(async ({ id, name, basicPolicies }, index) => {
    const chunks = await Promise.all(basicPolicies.map(basicPolicy => plan.policies(basicPolicy.id)))
    return { id, name, hue: pillarHue(index + 1), projects: chunks.flatMap(chunk => chunk?.projects ?? []) }
  }))
  return { pillars, evaluations, promise: findProgressPromise(introduction), years: [first, ...others] }
}
