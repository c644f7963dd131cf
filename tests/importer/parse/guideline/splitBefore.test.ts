import { describe, expect, it } from 'vitest'
import { splitBefore } from '../../../../src/importer/parse/guideline/splitBefore.ts'

const isStart = (item: string): item is '#' => item === '#'

describe('splitBefore', () => {
  it('cuts before each start and keeps what stands before the first', () => {
    expect(splitBefore(['a', '#', 'b', 'c', '#'], isStart)).toEqual({
      before: ['a'],
      blocks: [{ start: '#', rest: ['b', 'c'] }, { start: '#', rest: [] }],
    })
  })

  it('leaves a list without a start in one piece', () => {
    expect(splitBefore(['a', 'b'], isStart)).toEqual({ before: ['a', 'b'], blocks: [] })
  })
})
