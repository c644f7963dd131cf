import { describe, expect, it } from 'vitest'
import { tiedTo } from '../../../../src/app/ui/participation/tiedTo.ts'

describe('tiedTo', () => {
  it('tells what is about a project from what is about a policy of the same id', () => {
    const isTied = tiedTo({ kind: 'project', id: '01' })
    expect([{ projectIds: ['01'] }, { policyIds: ['01'] }, {}].map(isTied)).toEqual([true, false, false])
  })
})
