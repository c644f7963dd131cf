import { describe, expect, it } from 'vitest'
import { checkPlaces, type PlacedRow } from './checkPlaces.ts'

/** A registration for so many persons, received in a minute of an hour, with what its receipt said of it at first. */
const rowOf = (minute: number, people: number, placement: PlacedRow['placement'], more: { readonly at?: number, readonly told?: 'accepted' | 'waiting', readonly amendsId?: string, readonly isLate?: boolean } = {}): PlacedRow => {
  const { at = minute, told = placement, amendsId, isLate = false } = more
  const receivedAt = `2026-03-01T00:${String(at).padStart(2, '0')}:00.000Z`
  const receipt = { format: 1, id: `r${minute}`, formId: 'walk', kind: 'eventRegistration', number: `n${minute}`, hash: 'h', receivedAt, isLate, ...told && { placement: told } } as const
  return { receipt, people, ...placement && { placement }, ...amendsId !== undefined && { amendsId } }
}

describe('checkPlaces', () => {
  it('finds nothing where everybody has a place in turn, and a smaller group passes a larger one that does not fit', () => {
    const rows = [rowOf(1, 3, 'accepted'), rowOf(2, 3, 'waiting'), rowOf(3, 1, 'accepted', { told: 'waiting' }), rowOf(4, 2, undefined)]
    expect(checkPlaces(rows, 5)).toEqual({ given: 4, waiting: 3, movedUp: 1, broken: [] })
  })

  it('leaves a correction for no more persons its turn, and a late registration to the city', () => {
    const rows = [rowOf(1, 4, undefined), rowOf(2, 3, 'waiting'), rowOf(3, 3, 'accepted', { amendsId: 'r1' }), rowOf(4, 1, 'waiting', { isLate: true })]
    expect(checkPlaces(rows, 4).broken).toEqual([])
  })

  it.each<readonly [string, number, readonly PlacedRow[]]>([
    ['more places given than there are', 4, [rowOf(1, 3, 'accepted'), rowOf(2, 2, 'accepted')]],
    ['somebody who waits though there is room', 4, [rowOf(1, 3, 'accepted'), rowOf(2, 1, 'waiting')]],
    ['somebody passed over by a group as large that came later', 3, [rowOf(1, 3, 'waiting'), rowOf(2, 3, 'accepted')]],
    ['somebody passed over by a correction for more persons', 4, [rowOf(1, 1, undefined), rowOf(2, 2, 'waiting'), rowOf(3, 3, 'accepted', { amendsId: 'r1' })]],
    ['a place that a receipt tells and that is taken away', 2, [rowOf(1, 2, 'accepted'), rowOf(2, 2, 'waiting', { told: 'accepted' })]],
  ])('finds %s', (_case, capacity, rows) => {
    expect(checkPlaces(rows, capacity).broken).toHaveLength(1)
  })
})
