import { describe, expect, it } from 'vitest'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { versionOf } from '../../../src/domain/sync/planVersion.ts'
import { hashOf, publish } from './samplePlan.ts'

const versionFor = (texts: Readonly<Record<string, string>>, edition: number) => versionOf(publish(texts, edition), '2026-04-09T00:00:00.000Z')
const staged = (text: string) => ({ hash: hashOf(text), bytes: Buffer.byteLength(text), text })

describe('createSessionStore', () => {
  it('makes a version current only when all its chunks are there', async () => {
    const store = createSessionStore('refused')
    const version = versionFor({ outline: 'a', overview: 'b' }, 1)
    await store.stage(staged('a'))
    expect(await store.flip(version)).toBe('incomplete')
    expect(await store.current()).toBeUndefined()
    await store.stage(staged('b'))
    expect(await store.flip(version)).toBe('flipped')
    expect(await store.current()).toEqual(version)
    expect(await store.usage()).toEqual({ chunks: 2, bytes: 2 })
  })

  it('keeps the version before and drops the one before that', async () => {
    const store = createSessionStore('refused')
    for (const [index, text] of ['a', 'b', 'c'].entries()) {
      await store.stage(staged(text))
      await store.flip(versionFor({ outline: text }, index + 1))
    }
    expect(await store.text(hashOf('a'))).toBeUndefined()
    expect(await store.text(hashOf('b'))).toBe('b')
    expect(await store.text(hashOf('c'))).toBe('c')
  })

  it('lets no older version in', async () => {
    const store = createSessionStore('refused')
    await store.stage(staged('b'))
    await store.flip(versionFor({ outline: 'b' }, 2))
    await store.stage(staged('a'))
    expect(await store.flip(versionFor({ outline: 'a' }, 1))).toBe('overtaken')
    expect(await store.current()).toMatchObject({ edition: 2 })
  })

  it('forgets all of it', async () => {
    const store = createSessionStore('refused')
    await store.stage(staged('a'))
    await store.flip(versionFor({ outline: 'a' }, 1))
    await store.clear()
    expect(await store.current()).toBeUndefined()
    expect(await store.heldHashes()).toEqual(new Set())
  })
})
