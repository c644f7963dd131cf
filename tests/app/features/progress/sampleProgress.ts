import type { Evaluation, EvaluationsChunk } from '../../../../src/domain/evaluation/evaluation.ts'
import { readIndicatorValue } from '../../../../src/domain/plan/indicatorValue.ts'
import type { Project } from '../../../../src/domain/plan/project.ts'

const source = { document: 'plan', from: 1, to: 1 }
const cost = { total: 0, general: 0, nationalAndPrefectural: 0, bonds: 0, other: 0 }
const at = (year: number, text: string) => ({ year, value: readIndicatorValue(text) })

/** An invented project with one indicator for each target of 2021 and 2022. */
export function sampleProject(id: string, ...targets: readonly string[]): Project {
  const indicators = targets.map((target, index) => ({
    id: `${id}.1.${index + 1}`, name: '見本の数', definition: '', baseline: at(2020, '0人'), targets: [at(2021, target), at(2022, target)],
    direction: { better: 'higher', basis: 'targetsRise' } as const, isCumulative: false, source,
  }))
  const sheet = { id: `${id}.1`, title: '見本', divisionIds: [], description: [], schedule: [], indicators, cost, source, notes: [] }
  return { id, name: `見本${id}`, policyId: '01', divisionIds: [], leadingProjectIds: [], sheets: [sheet], cost, source, notes: [] }
}

const entry = (indicatorId: string, actual: string, mark?: string): Evaluation => ({
  projectId: indicatorId.replace(/\.\d+\.\d+$/, ''), indicatorId, year: 2021, actual: readIndicatorValue(actual),
  ...mark && { rating: { schemeId: 'mihon', mark } }, publishedOn: '2022-09-30', source: '見本',
})

/** Three projects: one met, one of whose two indicators is not met and not published, one in words. */
export const sampleProjects = [sampleProject('1-1', '10人'), sampleProject('1-2', '10人', '20人'), sampleProject('1-3', '実施')]

export const sampleEvaluations: EvaluationsChunk = {
  schemes: [{ id: 'mihon', title: '見本の区分', source: '見本', grades: [{ mark: '◎', label: '見本どおり', order: 1, description: '' }, { mark: '△', label: '見本に届かず', order: 2, description: '' }] }],
  entries: [entry('1-1.1.1', '12人', '◎'), entry('1-2.1.1', '5人', '△'), entry('1-3.1.1', '実施')],
}
