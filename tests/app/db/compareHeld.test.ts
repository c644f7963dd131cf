import { describe, expect, it } from 'vitest'
import { compareHeld } from '../../../src/app/db/compareHeld.ts'
import { createSessionPersonalStore } from '../../../src/app/db/sessionPersonalStore.ts'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { describeChange } from '../../../src/domain/change/describeChange.ts'
import { toggleFollow } from '../../../src/domain/change/personalRecord.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { putEdition, twoEditions } from './heldEditions.ts'

describe('compareHeld', () => {
  it('tells the pair that the phone holds once, however often it is asked', async () => {
    const [plan, personal] = [await twoEditions(), createSessionPersonalStore()]
    await personal.edit(held => toggleFollow(held, { kind: 'project', id: '24-101' }, '2026-04-01T00:00:00.000Z', { edition: 1 }))
    expect(await compareHeld({ plan, personal })).toBe('told')
    expect(await compareHeld({ plan, personal })).toBe('known')
    const [comparison, ...others] = await personal.comparisons()
    expect(others).toEqual([])
    expect(comparison?.touched).toHaveLength(1)
    expect(comparison?.changes.flatMap(change => describeChange(japanese, change).lines.map(line => line.text))).toContain('目標値(令和4年度) 104万人 → 98万人')
  })

  it('tells it once when two tabs compare at the same time', async () => {
    const [plan, personal] = [await twoEditions(), createSessionPersonalStore()]
    const results = await Promise.all([compareHeld({ plan, personal }), compareHeld({ plan, personal })])
    expect(results.toSorted()).toEqual(['known', 'told'])
    expect(await personal.comparisons()).toHaveLength(1)
  })

  it('has nothing to tell on a phone with one edition', async () => {
    const plan = createSessionStore('refused')
    await putEdition(plan, 1)
    expect(await compareHeld({ plan, personal: createSessionPersonalStore() })).toBe('nothingBefore')
  })

  it('says nothing of an edition of which a part is gone', async () => {
    const plan = await twoEditions()
    const before = await plan.previous()
    const gone = before?.chunks.find(chunk => chunk.name === 'policies-3-6')?.hash
    const personal = createSessionPersonalStore()
    const holed = { ...plan, text: (hash: string) => hash === gone ? Promise.resolve(undefined) : plan.text(hash) }
    expect(await compareHeld({ plan: holed, personal })).toBe('lost')
    expect(await personal.comparisons()).toEqual([])
  })
})
