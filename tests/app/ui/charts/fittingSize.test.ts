import { describe, expect, it } from 'vitest'
import { fittingSize } from '../../../../src/app/ui/charts/fittingSize.ts'

describe('fittingSize', () => {
  it.each([
    ['keeps the wanted size where there is room', 28, 120, 200, 28],
    ['is so much smaller that the widest keeps a little room on both sides', 28, 140, 100, 19],
    ['stays readable where there is hardly any room', 28, 140, 20, 10],
  ])('%s', (_, wanted, widest, room, size) => {
    expect(fittingSize(wanted, widest, room)).toBeCloseTo(size)
  })
})
