import { describe, expect, it } from 'vitest'
import { createSessionPersonalStore } from '../../../src/app/db/sessionPersonalStore.ts'
import { keptComparisons, type EditionComparison } from '../../../src/domain/change/editionComparison.ts'
import { emptyRecord, seeEdition } from '../../../src/domain/change/personalRecord.ts'

const comparisonOf = (edition: number): EditionComparison => {
  const mark = (number: number) => ({ edition: number, publishedAt: '2026-04-01T00:00:00.000Z' })
  return { pair: String(edition), before: mark(edition - 1), after: mark(edition), changes: [], touched: [] }
}

describe('createSessionPersonalStore', () => {
  it('keeps the record of a pair and what it made of the follows together, once', async () => {
    const store = createSessionPersonalStore()
    const tell = () => store.tell('2', held => ({ comparison: comparisonOf(2), record: seeEdition(held, { edition: held.seenEdition + 1, publishedAt: '2026-04-01T00:00:00.000Z' }) }))
    expect([await tell(), await tell()]).toEqual([true, false])
    expect(await store.record()).toEqual({ ...emptyRecord, seenEdition: 1, seenPublishedAt: '2026-04-01T00:00:00.000Z' })
    expect([await store.hasTold('2'), await store.hasTold('3')]).toEqual([true, false])
  })

  it('forgets the oldest records, and all of it on request', async () => {
    const store = createSessionPersonalStore()
    for (let edition = 2; edition < keptComparisons + 4; edition += 1) {
      await store.tell(String(edition), record => ({ comparison: comparisonOf(edition), record }))
    }
    expect((await store.comparisons()).map(({ pair }) => pair)).not.toContain('3')
    expect(await store.comparisons()).toHaveLength(keptComparisons)
    await store.clear()
    expect([await store.comparisons(), await store.record()]).toEqual([[], emptyRecord])
  })
})
