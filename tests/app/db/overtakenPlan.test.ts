import { describe, expect, it } from 'vitest'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { planOn } from './planOn.ts'
import { publish, serve } from './samplePlan.ts'

const first = { outline: '{"plan":[1]}', 'policies-1-1': '{"basicPolicyId":"1-1"}' }
const second = { ...first, outline: '{"plan":[11]}' }
const third = { ...second, outline: '{"plan":[111]}', readings: '{}' }

describe('createPlanKeeper, where other tabs have flipped and were closed before they could tell', () => {
  it.each([
    ['of a higher number', publish(second, 2)],
    ['of the same number, published later', { ...publish(second), publishedAt: '2026-04-02T00:00:00.000Z' }],
  ])('shows the new edition %s once the server was asked', async (_how, manifest) => {
    const store = createSessionStore('refused')
    const server = serve(first)
    const plan = planOn({ server }, store)
    await plan.start()
    const other = serve(second)
    for (const each of [server, other]) each.manifestNow = manifest
    await planOn({ server: other }, store).start()
    await plan.refresh()
    expect(plan.plan).toMatchObject({ kind: 'ready', version: { edition: manifest.edition, publishedAt: manifest.publishedAt } })
    expect(await plan.reader.outline()).toEqual({ plan: [11] })
  })

  it('shows the new edition, without a network, once a chunk of its own was swept away by the second of them', async () => {
    const store = createSessionStore('refused')
    const plan = planOn({ server: serve(first) }, store)
    await plan.start()
    await planOn({ server: serve(second, 2) }, store).start()
    await planOn({ server: serve(third, 3), isSavingData: () => true }, store).start()
    await expect(plan.reader.outline()).rejects.toThrow('outline')
    expect(plan.plan).toMatchObject({ kind: 'ready', version: { edition: 3 } })
    expect(await plan.reader.outline()).toEqual({ plan: [111] })
    // Nobody fetched its readings.
    expect(plan.deferred).toEqual({ kind: 'absent' })
  })
})
