import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../../src/app/ui/text/words.ts'
import { describeDirection } from '../../../../src/app/features/plan/describeDirection.ts'

const at = { document: 'plan', from: 1, to: 1 }

describe('describeDirection', () => {
  it('gives the reason with the direction', () => {
    expect(describeDirection({ better: 'higher', basis: 'targetsRise' })).toBe('高いほうがよい指標です(目標値が現状値より高いため)。')
    expect(plainWords(describeDirection({ better: 'lower', basis: 'stated', quote: 'ごみの減量化', at }) ?? '')).toBe('低いほうがよい指標です(計画に「ごみの減量化」とあるため)。')
  })

  it('says nothing where the plan does not make it plain', () => {
    expect(describeDirection({ better: 'unknown' })).toBeUndefined()
  })
})
