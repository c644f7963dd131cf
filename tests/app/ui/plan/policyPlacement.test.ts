import { describe, expect, it } from 'vitest'
import { policyPlacement } from '../../../../src/app/ui/plan/policyPlacement.ts'

const source = { document: 'plan', from: 1, to: 1 }
const direction = { id: '2-3-1', name: '方向', policyIds: ['07'], source, notes: [] }
const basicPolicy = { id: '2-3', name: '基本政策', directions: [direction], source, notes: [] }
const pillar = (id: string) => ({ id, name: `力${id}`, communityGoal: '', vision: '', basicPolicies: id === '2' ? [basicPolicy] : [], source, notes: [] })
const outline = { pillars: [pillar('1'), pillar('2')] }

describe('policyPlacement', () => {
  it('finds every level above a policy and the colour of its pillar', () => {
    expect(policyPlacement(outline, { pillarId: '2', basicPolicyId: '2-3', directionId: '2-3-1' }))
      .toEqual({ pillar: outline.pillars[1], hue: 2, basicPolicy, direction })
  })

  it.each([
    { pillarId: '9', basicPolicyId: '2-3', directionId: '2-3-1' },
    { pillarId: '1', basicPolicyId: '2-3', directionId: '2-3-1' },
    { pillarId: '2', basicPolicyId: '2-3', directionId: '2-3-9' },
  ])('has none where a level is missing: %o', (policy) => {
    expect(policyPlacement(outline, policy)).toBeUndefined()
  })
})
