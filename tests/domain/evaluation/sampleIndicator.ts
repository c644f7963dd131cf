import type { Indicator, IndicatorDirection } from '../../../src/domain/plan/indicator.ts'
import { readIndicatorValue } from '../../../src/domain/plan/indicatorValue.ts'
import type { Project } from '../../../src/domain/plan/project.ts'

const source = { document: 'mihon', from: 1, to: 1 }

const directions: Readonly<Record<IndicatorDirection['better'], IndicatorDirection>> = {
  higher: { better: 'higher', basis: 'targetsRise' },
  lower: { better: 'lower', basis: 'stated', quote: '見本', at: source },
  unknown: { better: 'unknown' },
}

/** An invented indicator: its baseline of 2020 and its target of 2021 as the city would write them. */
export function sampleIndicator(baseline: string, target: string, better: IndicatorDirection['better'] = 'unknown', isCumulative = false, id = '1-101.1.1'): Indicator {
  return {
    id, name: '見本の指標', definition: '見本', isCumulative, direction: directions[better], source,
    baseline: { year: 2020, value: readIndicatorValue(baseline) }, targets: [{ year: 2021, value: readIndicatorValue(target) }],
  }
}

/** An invented project of one sheet. */
export function sampleProject(id: string, indicators: readonly Indicator[]): Project {
  const cost = { total: 0, general: 0, nationalAndPrefectural: 0, bonds: 0, other: 0 }
  const sheet = { id: `${id}.1`, title: '見本の事業', divisionIds: [], description: [], schedule: [], indicators, cost, source, notes: [] }
  return { id, name: '見本の事業', policyId: '01', divisionIds: [], leadingProjectIds: [], sheets: [sheet], cost, source, notes: [] }
}
