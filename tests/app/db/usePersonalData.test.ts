import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import type { PersonalPorts } from '../../../src/app/db/createPersonalKeeper.ts'
import { createSessionPersonalStore } from '../../../src/app/db/sessionPersonalStore.ts'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { personalPortsKey, usePersonalData } from '../../../src/app/db/usePersonalData.ts'
import { planPortsKey, usePlanData } from '../../../src/app/db/usePlanData.ts'
import { twoEditions } from './heldEditions.ts'
import { serve } from './samplePlan.ts'

const now = () => '2026-06-01T00:00:00.000Z'
const project = { kind: 'project', id: '24-101' } as const

/** The stores of an app. */
function appWith(personal: PersonalPorts | undefined) {
  const app = createApp({}).use(createPinia()).provide(planPortsKey, {
    openStore: () => Promise.resolve(createSessionStore('refused')), server: serve({ outline: '{}' }, 7), now,
    lock: work => work(), deferredLock: work => work(), isSavingData: () => false, channel: { tell: () => undefined, listen: () => undefined },
  })
  if (personal) app.provide(personalPortsKey, personal)
  return app.runWithContext(() => ({ plan: usePlanData(), personal: usePersonalData() }))
}

function phone() {
  const store = createSessionPersonalStore()
  return { store, ...appWith({ openStore: () => Promise.resolve(store), now, channel: { tell: () => undefined, listen: () => undefined } }) }
}

describe('usePersonalData', () => {
  it('follows by the ids of the edition that is shown', async () => {
    const { plan, personal, store } = phone()
    await Promise.all([plan.start(), personal.start()])
    await personal.toggle(project)
    expect(personal.isFollowed(project)).toBe(true)
    expect(personal.isFollowed({ kind: 'policy', id: project.id })).toBe(false)
    expect(await store.record()).toMatchObject({ follows: [{ ...project, edition: 7, since: now() }] })
  })

  it('counts what is unread, and what was not looked at', async () => {
    const { personal } = phone()
    await personal.start()
    await personal.toggle(project)
    await personal.compare(await twoEditions())
    expect([personal.unread.length, personal.unseen.length]).toEqual([1, 1])
    await personal.read(personal.unread)
    await personal.see()
    expect([personal.unread.length, personal.unseen.length]).toEqual([0, 0])
    expect(personal.inbox).toHaveLength(1)
  })

  it('keeps listing what was new when the visit began', async () => {
    const { personal } = phone()
    await personal.start()
    await personal.compare(await twoEditions())
    await personal.see()
    expect(personal.lastSeen.edition).toBe(0)
    expect(personal.record?.seenEdition).toBe(2)
  })

  it('refuses to work without its ports', () => {
    expect(() => appWith(undefined)).toThrow('personalPortsKey')
  })
})
