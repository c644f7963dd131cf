import { describe, expect, it } from 'vitest'
import { costTableCsv } from '../../../../src/app/features/costs/costTableCsv.ts'
import { realPlan } from '../realPlan.ts'

const source = { document: 'mihon', from: 1, to: 1 }
const cost = { total: 10, general: 4, nationalAndPrefectural: 3, bonds: 2, other: 1 }

describe('costTableCsv', () => {
  it('gives one amount a row, and no sums', () => {
    const basicPolicy = { id: '1-1', name: '見本の政策', directions: [], source, notes: [] }
    const csv = costTableCsv({ basicPolicies: [{ basicPolicyId: '1-1', years: [{ year: 2021, cost }], total: cost, source }] },
      { pillars: [{ id: '1', name: '見本', communityGoal: '', vision: '', basicPolicies: [basicPolicy], source, notes: [] }] })
    expect(csv.replace(/^\uFEFF/, '').trim().split(/\r?\n/)).toEqual([
      '基本政策番号,基本政策,年度,財源,事業費,単位',
      '1-1,見本の政策,2021,一般財源,4,千円', '1-1,見本の政策,2021,国県支出金,3,千円', '1-1,見本の政策,2021,起債,2,千円', '1-1,見本の政策,2021,その他,1,千円',
    ])
  })

  it('holds every amount of the plan’s table once, so that they add up to the whole', async () => {
    const [outline, { costTable }] = await Promise.all([realPlan.outline(), realPlan.overview()])
    const [, ...rows] = costTableCsv(costTable, outline).slice(1).trimEnd().split('\r\n').map(line => line.split(','))
    expect(rows.reduce((sum, cells) => sum + Number(cells[4]), 0)).toBe(costTable.whole.total.total)
  })
})
