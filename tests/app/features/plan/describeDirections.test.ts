import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../../src/app/ui/text/words.ts'
import { describeDirections } from '../../../../src/app/features/plan/describeDirections.ts'

const rising = { name: '受講者数', direction: { better: 'higher', basis: 'targetsRise' } } as const
const unknown = { name: '実施率', direction: { better: 'unknown' } } as const

describe('describeDirections', () => {
  it('says once what holds for all', () => {
    expect(describeDirections([rising])).toEqual(['この指標は、高いほうがよい指標です(目標値が現状値より高いため)。'])
    expect(describeDirections([rising, rising])).toEqual(['どの指標も、高いほうがよい指標です(目標値が現状値より高いため)。'])
  })

  it('names each indicator where they differ, and says what the plan leaves open', () => {
    expect(describeDirections([rising, unknown]).map(plainWords)).toEqual([
      '「受講者数」は、高いほうがよい指標です(目標値が現状値より高いため)。',
      '「実施率」は、値が高いほうと低いほうのどちらがよいかが、計画からは分かりません。',
    ])
  })
})
