import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import type { PlanPorts } from '../../../src/app/db/createPlanKeeper.ts'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { planPortsKey, usePlanData } from '../../../src/app/db/usePlanData.ts'
import { serve } from './samplePlan.ts'

/** The store of an app with these ports. */
function planWith(ports: PlanPorts | undefined) {
  const app = createApp({}).use(createPinia())
  if (ports) app.provide(planPortsKey, ports)
  return app.runWithContext(() => usePlanData())
}

describe('usePlanData', () => {
  it('holds what the keeper tells', async () => {
    const plan = planWith({
      openStore: () => Promise.resolve(createSessionStore('refused')),
      server: serve({ outline: '{"見本":1}' }),
      now: () => '2026-04-09T00:00:00.000Z',
      lock: work => work(),
      deferredLock: work => work(),
      isSavingData: () => false,
      channel: { tell: () => undefined, listen: () => undefined },
    })
    expect(plan.plan).toEqual({ kind: 'loading', done: 0, total: undefined })
    expect(plan.sync).toEqual({ kind: 'idle' })
    await plan.start()
    expect(plan.plan).toMatchObject({ kind: 'ready', version: { edition: 1 } })
    expect(plan.sync).toMatchObject({ kind: 'answered' })
  })

  it('refuses to work without its ports', () => {
    expect(() => planWith(undefined)).toThrow('planPortsKey')
  })
})
