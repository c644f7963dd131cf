import { describe, expect, it } from 'vitest'
import { policyTotals } from '../../../../src/app/features/costs/policyTotals.ts'
import { realPlan } from '../realPlan.ts'

const policy = (id: string, basicPolicyId: string) => ({ id, name: '見本', pillarId: '1', basicPolicyId, directionId: '1-1-1', sdgs: [], projectIds: [] })
const project = (id: string, policyId: string, total: number) => ({ id, name: '見本', policyId, divisionIds: [], leadingProjectIds: [], total })

describe('policyTotals', () => {
  it('adds up the projects of each policy of one basic policy, in the plan\'s order', () => {
    const outline = { policies: [policy('02', '1-1'), policy('01', '1-1'), policy('03', '1-2')], projects: [project('2-101', '02', 5), project('2-102', '02', 7), project('3-101', '03', 9)] }
    expect(policyTotals(outline, '1-1').map(({ policy: { id }, total }) => [id, total])).toEqual([['02', 12], ['01', 0]])
  })

  it('adds the projects of a basic policy up to what the plan prints for it', async () => {
    const [outline, { costTable }] = await Promise.all([realPlan.outline(), realPlan.overview()])
    for (const { basicPolicyId, total } of costTable.basicPolicies) {
      expect(policyTotals(outline, basicPolicyId).reduce((sum, each) => sum + each.total, 0)).toBe(total.total)
    }
  })
})
