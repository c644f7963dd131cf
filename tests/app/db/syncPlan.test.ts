import { describe, expect, it, vi } from 'vitest'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { syncPlan, type SyncPorts } from '../../../src/app/db/syncPlan.ts'
import type { PlanStore } from '../../../src/app/db/planStore.ts'
import { hashOf, publish, serve } from './samplePlan.ts'

const first = { outline: '{"見本":1}', overview: '{"見本":2}', 'policies-1': '{"見本":3}' }
const second = { ...first, outline: '{"見本":11}' }
const now = () => '2026-04-09T00:00:00.000Z'

function portsOf(server: SyncPorts['server'], store: PlanStore = createSessionStore('refused')): SyncPorts {
  return { store, server, now, onProgress: () => undefined }
}

describe('syncPlan', () => {
  it('fetches everything on the first visit and tells how far it is', async () => {
    const progress: string[] = []
    const ports = { ...portsOf(serve(first)), onProgress: (done: number, total: number) => void progress.push(`${done}/${total}`) }
    expect(await syncPlan(ports)).toEqual({ kind: 'updated' })
    expect(progress).toEqual(['0/3', '1/3', '2/3', '3/3'])
    expect(await ports.store.current()).toMatchObject({ edition: 1, fetchedAt: now() })
    expect(await ports.store.text(hashOf(first.overview))).toBe(first.overview)
  })

  it('takes a new edition without its deferred chunks, and keeps those that it still names', async () => {
    const deferred = { ...first, readings: '{"words":[]}' }
    const server = serve(deferred)
    const ports = portsOf(server)
    expect(await syncPlan(ports)).toEqual({ kind: 'updated' })
    expect(server.asked).not.toContain('readings')
    expect(await syncPlan(ports)).toEqual({ kind: 'upToDate' })
    const chunk = { hash: hashOf(deferred.readings), bytes: 12, text: deferred.readings }
    expect(await ports.store.keepDeferred(chunk)).toBe('kept')
    await syncPlan({ ...ports, server: serve({ ...second, readings: deferred.readings }, 2) })
    expect(await ports.store.text(chunk.hash)).toBe(deferred.readings)
    expect(await ports.store.keepDeferred({ ...chunk, hash: hashOf('another') })).toBe('unwanted')
  })

  it('fetches nothing when the phone has it all', async () => {
    const server = serve(first)
    const ports = portsOf(server)
    await syncPlan(ports)
    server.asked.length = 0
    expect(await syncPlan(ports)).toEqual({ kind: 'upToDate' })
    expect(server.asked).toEqual([])
  })

  it('fetches only what a new edition changed', async () => {
    const ports = portsOf(serve(first))
    await syncPlan(ports)
    const server = serve(second, 2)
    expect(await syncPlan({ ...ports, server })).toEqual({ kind: 'updated' })
    expect(server.asked).toEqual(['outline'])
    expect(await ports.store.current()).toMatchObject({ edition: 2 })
  })

  it('goes on after a broken download with what is missing', async () => {
    const server = serve(first)
    server.broken.add('overview')
    const ports = portsOf(server)
    expect(await syncPlan(ports)).toEqual({ kind: 'failed', reason: 'damaged' })
    expect(await ports.store.current()).toBeUndefined()
    server.broken.clear()
    server.asked.length = 0
    expect(await syncPlan(ports)).toEqual({ kind: 'updated' })
    expect(server.asked).toEqual(['overview'])
  })

  it.each([
    ['an older edition', publish(second, 1), 'olderEdition'],
    ['another city', publish(second, 3, '000001'), 'otherCity'],
  ] as const)('keeps what is on the phone when the server offers %s', async (_, manifest, reason) => {
    const ports = portsOf(serve(first, 2))
    await syncPlan(ports)
    const server = serve(second, 2)
    server.manifestNow = manifest
    expect(await syncPlan({ ...ports, server })).toEqual({ kind: 'failed', reason })
    expect(server.asked).toEqual([])
    expect(await ports.store.text(hashOf(first.outline))).toBe(first.outline)
  })

  it('says that the server does not answer', async () => {
    const server = serve(first)
    server.isDown = true
    expect(await syncPlan(portsOf(server))).toEqual({ kind: 'failed', reason: 'unreachable' })
  })

  it('mends a phone that lost a chunk, though the edition is the same', async () => {
    const server = serve(first)
    const ports = portsOf(server)
    await syncPlan(ports)
    const damaged: PlanStore = { ...ports.store, heldHashes: vi.fn(() => ports.store.heldHashes()).mockResolvedValueOnce(new Set([hashOf(first.outline)])) }
    server.asked.length = 0
    expect(await syncPlan({ ...ports, store: damaged })).toEqual({ kind: 'updated' })
    expect(server.asked).toEqual(['overview', 'policies-1'])
  })

  it('starts over when another tab swept away what was staged', async () => {
    const store = createSessionStore('refused')
    const swept: PlanStore = { ...store, flip: vi.fn(store.flip.bind(store)).mockResolvedValueOnce('incomplete') }
    expect(await syncPlan(portsOf(serve(first), swept))).toEqual({ kind: 'updated' })
  })

  it.each([
    ['is full', Object.assign(new Error(), { name: 'QuotaExceededError' }), 'storageFull'],
    ['is full, as Dexie wraps it', Object.assign(new Error(), { name: 'AbortError', inner: Object.assign(new Error(), { name: 'QuotaExceededError' }) }), 'storageFull'],
    ['does not work', new Error('backing store'), 'storageFailed'],
  ] as const)('says that storage %s', async (_, error, reason) => {
    const store: PlanStore = { ...createSessionStore('refused'), stage: () => Promise.reject(error) }
    expect(await syncPlan(portsOf(serve(first), store))).toEqual({ kind: 'failed', reason })
  })
})
