import { describe, expect, it } from 'vitest'
import type { PlanStore } from '../../../src/app/db/planStore.ts'
import { versionOf } from '../../../src/domain/sync/planVersion.ts'
import { hashOf, publish } from './samplePlan.ts'

const versionFor = (texts: Readonly<Record<string, string>>, edition: number, cityCode?: string) =>
  versionOf(publish(texts, edition, cityCode), '2026-04-09T00:00:00.000Z')
const staged = (text: string) => ({ hash: hashOf(text), bytes: Buffer.byteLength(text), text })

/** What every store of the plan does, wherever the plan lies. */
export function planStoreContract(name: string, open: () => PlanStore): void {
  describe(name, () => {
    it('makes a version current only when all its chunks are there', async () => {
      const store = open()
      const version = versionFor({ outline: 'a', overview: 'b' }, 1)
      await store.stage(staged('a'))
      expect(await store.flip(version)).toBe('incomplete')
      expect(await store.current()).toBeUndefined()
      await store.stage(staged('b'))
      expect(await store.flip(version)).toBe('flipped')
      expect(await store.current()).toEqual(version)
      expect(await store.usage()).toEqual({ chunks: 2, bytes: 2 })
      await store.clear()
    })

    it('keeps the version before and drops the one before that', async () => {
      const store = open()
      for (const [index, text] of ['a', 'b', 'c'].entries()) {
        await store.stage(staged(text))
        await store.flip(versionFor({ outline: text }, index + 1))
      }
      expect(await store.text(hashOf('a'))).toBeUndefined()
      expect(await store.text(hashOf('b'))).toBe('b')
      expect(await store.text(hashOf('c'))).toBe('c')
      expect([await store.previous(), await store.current()]).toMatchObject([{ edition: 2 }, { edition: 3 }])
      await store.clear()
    })

    it.each([{ edition: 1, cityCode: undefined }, { edition: 3, cityCode: '111111' }])('lets no older version in and none of another city', async ({ edition, cityCode }) => {
      const store = open()
      await store.stage(staged('b'))
      await store.flip(versionFor({ outline: 'b' }, 2))
      await store.stage(staged('a'))
      expect(await store.flip(versionFor({ outline: 'a' }, edition, cityCode))).toBe('overtaken')
      expect(await store.current()).toMatchObject({ edition: 2, city: { code: '000000' } })
      await store.clear()
    })

    it('adds a deferred chunk only to the version that names it', async () => {
      const store = open()
      await store.stage(staged('a'))
      expect(await store.flip(versionFor({ outline: 'a', readings: 'r' }, 1))).toBe('flipped')
      expect(await store.keepDeferred(staged('x'))).toBe('unwanted')
      expect(await store.keepDeferred(staged('r'))).toBe('kept')
      expect([await store.text(hashOf('x')), await store.text(hashOf('r'))]).toEqual([undefined, 'r'])
      await store.clear()
    })

    it('forgets all of it', async () => {
      const store = open()
      await store.stage(staged('a'))
      await store.flip(versionFor({ outline: 'a' }, 1))
      await store.clear()
      expect(await store.current()).toBeUndefined()
      expect(await store.heldHashes()).toEqual(new Set())
    })
  })
}
