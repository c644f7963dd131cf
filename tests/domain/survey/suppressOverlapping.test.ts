import { describe, expect, it } from 'vitest'
import { suppressOverlapping } from '../../../src/domain/survey/suppressOverlapping.ts'

describe('suppressOverlapping', () => {
  it.each<[string, number[], number, number, (number | undefined)[], number | undefined]>([
    ['publishes what is large or nought', [20, 12, 0], 5, 30, [20, 12, 0], 5],
    ['holds back small counts', [20, 12, 3], 8, 30, [20, 12, undefined], 8],
    ['holds back a few without answer', [20, 12, 9], 3, 30, [20, 12, 9], undefined],
    ['holds back the largest where it tells how many answered', [29, 12], 1, 30, [undefined, 12], undefined],
    ['holds back the largest where all together tell it', [10, 10], 4, 24, [undefined, 10], undefined],
    ['holds back who gave no answer where so few answered', [3, 2], 27, 30, [undefined, undefined], undefined],
    ['holds back who gave no answer where a small count follows', [10, 4], 8, 22, [10, undefined], undefined],
  ])('%s', (_what, counts, unanswered, asked, published, told) => {
    expect(suppressOverlapping(counts, unanswered, asked, 5)).toEqual({ counts: published, unanswered: told })
  })

  it('leaves more than one number for a few without answer, whatever was counted', () => {
    for (let asked = 8; asked < 16; asked += 1) for (let unanswered = 1; unanswered < 5; unanswered += 1) for (let a = 5; a <= asked - unanswered; a += 1) for (let b = 5; b <= asked - unanswered; b += 1) {
      if (a + b < asked - unanswered) continue
      const { counts } = suppressOverlapping([a, b], unanswered, asked, 5)
      const agrees = (guess: number): boolean => counts.every(count => count === undefined || count <= asked - guess)
        && (counts.includes(undefined) || counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) >= asked - guess)
      expect([1, 2, 3, 4].filter(agrees).length, JSON.stringify({ a, b, unanswered, asked })).toBeGreaterThan(1)
    }
  })
})
