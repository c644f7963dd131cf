import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PlanServer } from '../../../src/app/api/planServer.ts'
import type { PlanStore } from '../../../src/app/db/planStore.ts'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { at, planOn, silentChannel } from './planOn.ts'
import { hashOf, publish, serve } from './samplePlan.ts'

const first = { outline: '{"plan":[1]}', 'policies-1-1': '{"見本":2}' }
const second = { ...first, outline: '{"plan":[11]}' }

describe('createPlanKeeper', () => {
  it('loads on the first visit and then shows what it stored', async () => {
    const plan = planOn({ server: serve(first) })
    await plan.start()
    expect(plan.plan).toMatchObject({ kind: 'ready', version: { edition: 1 } })
    expect(plan.sync).toEqual({ kind: 'answered', at })
    expect(await plan.reader.outline()).toEqual({ plan: [1] })
  })

  it('reads a chunk once for what waited for the first plan and what comes after', async () => {
    const store = createSessionStore('refused')
    await planOn({ server: serve(first) }, store).start()
    const text = vi.spyOn(store, 'text')
    const plan = planOn({ server: serve(first) }, store)
    const waited = plan.reader.outline()
    await plan.start()
    expect(await plan.reader.outline()).toBe(await waited)
    expect(text).toHaveBeenCalledTimes(1)
  })

  it('makes readers wait until there is a plan', async () => {
    const plan = planOn({ server: serve(first) })
    const outline = plan.reader.outline()
    await plan.start()
    expect(await outline).toEqual({ plan: [1] })
  })

  it('shows what it holds without waiting for the network', async () => {
    const store = createSessionStore('refused')
    await planOn({ server: serve(first) }, store).start()
    const plan = planOn({ server: { manifest: () => new Promise(() => undefined), chunk: () => new Promise(() => undefined) } }, store)
    void plan.start()
    expect(await plan.reader.outline()).toEqual({ plan: [1] })
    expect(plan.sync).toEqual({ kind: 'running' })
  })

  it('says why there is no plan, and loads it when it is asked again', async () => {
    const server = serve(first)
    server.isDown = true
    const plan = planOn({ server })
    await plan.start()
    expect(plan.plan).toEqual({ kind: 'missing', reason: 'unreachable' })
    server.isDown = false
    await plan.refresh()
    expect(plan.plan).toMatchObject({ kind: 'ready' })
  })

  describe('where a city has two servers, of which one does not know yet what the other tells of', () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    function twoServers() {
      const [older, newer] = [serve(first), serve(second, 2)]
      const both = { older, newer, isAgreed: false, turn: 0 }
      const next = (): PlanServer => both.isAgreed || (both.turn += 1) % 2 === 0 ? newer : older
      const server: PlanServer = {
        manifest: () => next().manifest(),
        chunk: async (chunk) => {
          const answer = await next().chunk(chunk)
          return answer.kind === 'failed' ? { kind: 'failed', reason: 'serverFault' } : answer
        },
      }
      return { both, server }
    }

    it('asks again by itself on a first visit, for what has not come', async () => {
      const { both, server } = twoServers()
      const plan = planOn({ server })
      const started = plan.start()
      await vi.advanceTimersByTimeAsync(1_999)
      expect(plan.plan.kind).toBe('loading')
      both.isAgreed = true
      await vi.advanceTimersByTimeAsync(1)
      await started
      expect(plan.plan).toMatchObject({ kind: 'ready', version: { edition: 2 } })
    })

    it('does not ask again by itself where there is no network', async () => {
      const plan = planOn({ server: { ...serve(first), chunk: () => Promise.resolve({ kind: 'failed', reason: 'unreachable' }) } })
      await plan.start()
      expect(plan.plan).toEqual({ kind: 'missing', reason: 'unreachable' })
    })

    it('says after six seconds that it could not', async () => {
      const plan = planOn({ server: { ...serve(first), chunk: () => Promise.resolve({ kind: 'failed', reason: 'serverFault' }) } })
      const started = plan.start()
      await vi.advanceTimersByTimeAsync(5_999)
      expect(plan.plan.kind).toBe('loading')
      await vi.advanceTimersByTimeAsync(1)
      await started
      expect(plan.plan).toEqual({ kind: 'missing', reason: 'serverFault' })
    })
  })

  it('keeps its plan and says why it could not be renewed', async () => {
    const server = serve(first)
    const plan = planOn({ server })
    await plan.start()
    server.isDown = true
    await plan.refresh()
    expect(plan.plan).toMatchObject({ kind: 'ready', version: { edition: 1 } })
    expect(plan.sync).toEqual({ kind: 'failed', reason: 'unreachable', at })
  })

  it('reads the new edition once it is committed, and tells the other tabs', async () => {
    const { channel, told } = silentChannel()
    const store = createSessionStore('refused')
    await planOn({ server: serve(first) }, store).start()
    const plan = planOn({ server: serve(second, 2), channel }, store)
    await plan.start()
    expect(await plan.reader.outline()).toEqual({ plan: [11] })
    expect(told).toEqual(['flipped'])
  })

  it('goes on with the old edition when the flip fails', async () => {
    const store = createSessionStore('refused')
    await planOn({ server: serve(first) }, store).start()
    const plan = planOn({ server: serve(second, 2) }, { ...store, flip: () => Promise.reject(new Error('aborted')) })
    await plan.start()
    expect(plan.plan).toMatchObject({ kind: 'ready', version: { edition: 1 } })
    expect(await plan.reader.outline()).toEqual({ plan: [1] })
    expect(plan.sync).toMatchObject({ kind: 'failed', reason: 'storageFailed' })
  })

  it('reads anew when another tab has flipped', async () => {
    const { channel, say } = silentChannel()
    const store = createSessionStore('refused')
    const plan = planOn({ server: serve(first), channel }, store)
    await plan.start()
    await plan.reader.outline()
    await planOn({ server: serve(second, 2) }, store).start()
    say('flipped')
    await vi.waitFor(() => expect(plan.plan).toMatchObject({ version: { edition: 2 } }))
    expect(await plan.reader.outline()).toEqual({ plan: [11] })
  })

  it('takes a first plan into memory when the phone is full, and says so', async () => {
    const full: PlanStore = {
      ...createSessionStore('refused'),
      place: { kind: 'device' },
      stage: () => Promise.reject(Object.assign(new Error(), { name: 'QuotaExceededError' })),
    }
    const plan = planOn({ server: serve(first) }, full)
    await plan.start()
    expect(plan.plan).toMatchObject({ kind: 'ready', place: { kind: 'session', because: 'full' } })
  })

  it('keeps the old plan when the phone is too full for a new one', async () => {
    const store: PlanStore = { ...createSessionStore('refused'), place: { kind: 'device' } }
    await planOn({ server: serve(first) }, store).start()
    const plan = planOn({ server: serve(second, 2) }, {
      ...store,
      stage: () => Promise.reject(Object.assign(new Error(), { name: 'QuotaExceededError' })),
    })
    await plan.start()
    expect(plan.plan).toMatchObject({ version: { edition: 1 }, place: { kind: 'device' } })
    expect(plan.sync).toMatchObject({ kind: 'failed', reason: 'storageFull' })
  })

  it('deletes all of it and fetches nothing until the app is opened again', async () => {
    const { channel, told } = silentChannel()
    const server = serve(first)
    const store = createSessionStore('refused')
    const plan = planOn({ server, channel }, store)
    await plan.start()
    await plan.deleteAll()
    server.asked.length = 0
    await plan.refresh()
    expect(plan.plan).toEqual({ kind: 'missing', reason: 'deleted' })
    expect(server.asked).toEqual([])
    expect(await store.text(hashOf(first.outline))).toBeUndefined()
    expect(told).toEqual(['flipped', 'deleted'])
  })

  it('shows nothing any more when another tab has deleted it', async () => {
    const { channel, say } = silentChannel()
    const plan = planOn({ server: serve(first), channel })
    await plan.start()
    say('deleted')
    expect(plan.plan).toEqual({ kind: 'missing', reason: 'deleted' })
  })

  it('asks the server once for two that want to know at the same time', async () => {
    const server = serve(first)
    const manifest = vi.spyOn(server, 'manifest')
    const plan = planOn({ server })
    await plan.start()
    await Promise.all([plan.refresh(), plan.refresh()])
    expect(manifest).toHaveBeenCalledTimes(2)
  })

  it('refuses an older edition and says so', async () => {
    const server = serve(second, 2)
    const plan = planOn({ server })
    await plan.start()
    server.manifestNow = publish(first, 1)
    await plan.refresh()
    expect(plan.sync).toMatchObject({ kind: 'failed', reason: 'olderEdition' })
    expect(plan.plan).toMatchObject({ version: { edition: 2 } })
  })
})
