import { describe, expect, it, vi } from 'vitest'
import { createDeferredKeeper } from '../../../src/app/db/createDeferredKeeper.ts'
import type { DeferredState } from '../../../src/app/db/planState.ts'
import type { PlanStore } from '../../../src/app/db/planStore.ts'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { syncPlan } from '../../../src/app/db/syncPlan.ts'
import type { PlanVersion } from '../../../src/domain/sync/planVersion.ts'
import { hashOf, serve, type SampleServer } from './samplePlan.ts'

const first = { outline: '{"見本":1}', readings: '{"words":[]}' }
const second = { outline: '{"見本":2}', readings: '{"words":[["見本","みほん"]]}' }
const now = () => '2026-04-09T00:00:00.000Z'

/** A phone that shows what the server has published, without what is deferred. */
async function phoneOf(server: SampleServer, { isSaving = false, store = createSessionStore('refused') }: { isSaving?: boolean, store?: PlanStore } = {}) {
  const states: DeferredState['kind'][] = []
  const shown: { version: PlanVersion | undefined, server: SampleServer } = { version: undefined, server }
  const onKept = vi.fn()
  const keeper = createDeferredKeeper({
    store: () => store,
    version: () => shown.version,
    server: { chunk: chunk => shown.server.chunk(chunk) },
    lock: work => work(),
    isSavingData: () => isSaving,
    onState: state => void states.push(state.kind),
    onKept,
  })
  async function show(published = shown.server): Promise<void> {
    shown.server = published
    await syncPlan({ store, server: published, now, onProgress: () => undefined })
    shown.version = await store.current()
    published.asked.length = 0
  }
  await show()
  return { keeper, store, states, show, shown, onKept, has: (text: string) => store.text(hashOf(text)).then(held => held === text) }
}

describe('createDeferredKeeper', () => {
  it('fetches what the others left out, and keeps it with the version', async () => {
    const server = serve(first)
    const { keeper, states, has, onKept } = await phoneOf(server)
    await keeper.fetch()
    expect(server.asked).toEqual(['readings'])
    expect(states).toEqual(['fetching', 'kept'])
    expect(await has(first.readings)).toBe(true)
    expect(onKept).toHaveBeenCalledTimes(1)
  })

  it('asks for nothing when all is there', async () => {
    const server = serve(first)
    const { keeper, states } = await phoneOf(server)
    await keeper.fetch()
    server.asked.length = 0
    await keeper.fetch()
    expect(server.asked).toEqual([])
    expect(states.at(-1)).toBe('kept')
  })

  it('waits under data saving until something needs it', async () => {
    const server = serve(first)
    const { keeper, states, has } = await phoneOf(server, { isSaving: true })
    await keeper.fetch()
    expect([server.asked, states]).toEqual([[], ['absent']])
    await keeper.want()
    expect(await has(first.readings)).toBe(true)
  })

  it('fetches for every later edition once something needs it, also under data saving', async () => {
    const { keeper, show, has } = await phoneOf(serve(first), { isSaving: true })
    await keeper.want()
    await show(serve(second, 2))
    await keeper.fetch()
    expect(await has(second.readings)).toBe(true)
  })

  it('keeps nothing that is damaged, says so, and tries again when the same edition is offered', async () => {
    const server = serve(first)
    server.broken.add('readings')
    const { keeper, states, has } = await phoneOf(server)
    await keeper.fetch()
    expect(states.at(-1)).toBe('failed')
    expect(await has(first.readings)).toBe(false)
    server.broken.clear()
    await keeper.fetch()
    expect(await has(first.readings)).toBe(true)
  })

  it('drops what a newer version no longer names, and fetches that version\'s own', async () => {
    const server = serve(first)
    const { keeper, show, shown, has, states } = await phoneOf(server)
    let arrive = () => {}
    const slow = new Promise<void>(resolve => void (arrive = resolve))
    const chunk = server.chunk.bind(server)
    server.chunk = async (asked) => {
      await slow
      return chunk(asked)
    }
    const fetching = keeper.fetch()
    await vi.waitFor(() => expect(states).toContain('fetching'))
    await show(serve(second, 2))
    arrive()
    await Promise.all([fetching, keeper.fetch()])
    expect([await has(first.readings), await has(second.readings)]).toEqual([false, true])
    expect(shown.version?.edition).toBe(2)
  })

  it('sees what another tab has kept', async () => {
    const server = serve(first)
    const { keeper, store, states } = await phoneOf(server, { isSaving: true })
    await store.keepDeferred({ hash: hashOf(first.readings), bytes: 12, text: first.readings })
    await keeper.look()
    expect(states).toEqual(['kept'])
    expect(server.asked).toEqual([])
  })

  it('says that the phone is full', async () => {
    const store: PlanStore = {
      ...createSessionStore('refused'),
      keepDeferred: () => Promise.reject(Object.assign(new Error(), { name: 'QuotaExceededError' })),
    }
    const { keeper, states } = await phoneOf(serve(first), { store })
    await keeper.fetch()
    expect(states).toEqual(['fetching', 'failed'])
  })

  it('does nothing without a plan', async () => {
    const { keeper, shown, states } = await phoneOf(serve(first))
    shown.version = undefined
    await keeper.fetch()
    expect(states).toEqual([])
  })
})
